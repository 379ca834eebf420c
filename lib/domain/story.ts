import { z } from 'zod';
import { eventSchema } from './claim';
import { COUNTRIES } from './country';
import { slugSchema } from './dataset';
import { SIDES } from './fact';
import { mappingSchema } from './mapping';
import { passportSchema } from './passport';

const instant = z.iso.datetime({ offset: true });
const storyPeriodSchema = z.strictObject({ from: instant, to: instant });

/** A dataset that is there on a first start: its passport, its file in data/ and what the file's columns mean. */
const storyDatasetSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(1).max(120),
  passport: passportSchema,
  file: z.string().regex(/^[a-z0-9-]+\.csv$/, 'names a CSV file without a folder'),
  mapping: mappingSchema,
});

/** What the dashboard shows before anyone chose anything. */
const storyViewSchema = z.strictObject({
  ranking: z.strictObject({
    dataset: slugSchema,
    side: z.enum(SIDES),
    entity: z.string().refine((code) => COUNTRIES.has(code), 'is not a country code'),
    period: storyPeriodSchema,
    compare: storyPeriodSchema,
  }),
  volume: z.strictObject({ dataset: slugSchema, side: z.enum(SIDES), period: storyPeriodSchema }),
});

/** The story that ships: what to load, which moments to mark, where to open, and what nobody ever published. */
export const storySchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    notPublished: z.array(z.string().min(1)),
    datasets: z.array(storyDatasetSchema).min(1),
    events: z.array(eventSchema),
    view: storyViewSchema,
  })
  .refine(opensOnItsDatasets, { path: ['view'], error: 'opens on a dataset that the story does not have' });
export type Story = z.infer<typeof storySchema>;

interface OpensOn {
  datasets: { slug: string }[];
  view: { ranking: { dataset: string }; volume: { dataset: string } };
}

function opensOnItsDatasets({ datasets, view }: OpensOn): boolean {
  const slugs = datasets.map(({ slug }) => slug);
  return slugs.includes(view.ranking.dataset) && slugs.includes(view.volume.dataset);
}
