import { z } from 'zod';
import { type Claim, claimIdSchema, claimSchema } from './claim';
import { refuseHidden } from './shown-text';

/** A claim as a person writes it: what is left out is not known, and the id can be made from topic and outlet. */
export const newClaimSchema = claimSchema
  .extend({
    id: claimIdSchema.optional(),
    status: claimSchema.shape.status.default('reported'),
    speaker: claimSchema.shape.speaker.default(null),
    role: claimSchema.shape.role.default(null),
    publishedOn: claimSchema.shape.publishedOn.default(null),
    conflictsWith: claimSchema.shape.conflictsWith.default([]),
    note: claimSchema.shape.note.default(null),
  })
  .superRefine(refuseHidden);

/** Fields of a claim to write anew; `about: null` takes the country away, `retired: false` brings the claim back. */
export const claimChangeSchema = claimSchema
  .omit({ id: true, status: true })
  .partial()
  .extend({
    about: claimSchema.shape.about.nullable(),
    retired: z.literal(false, 'takes only false: DELETE retires a claim').optional(),
  })
  .superRefine(refuseHidden);
export type ClaimChange = z.infer<typeof claimChangeSchema>;

/** The claim with those fields written anew. */
export function changedClaim(claim: Claim, { about, ...change }: Omit<ClaimChange, 'retired'>): Claim {
  const { about: before, ...rest } = claim;
  const country = about === undefined ? before : (about ?? undefined);
  return claimSchema.parse({ ...rest, ...change, ...(country === undefined ? {} : { about: country }) });
}

/** An id that none has yet: topic and outlet, numbered from the second on. */
export function claimIdOf(
  { topic, outlet }: Pick<Claim, 'topic' | 'outlet'>,
  taken: ReadonlySet<string>,
): string {
  const words = outlet
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50);
  const base = [topic, words].filter(Boolean).join('-').replace(/-$/, '');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
