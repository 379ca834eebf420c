import type { CardPicture } from '@/components/card/chart-card';
import { capital } from '@/lib/chart/capital';
import { describePeriod } from '@/lib/chart/describe-period';
import { measureText } from '@/lib/chart/measure-text';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { View } from '@/lib/domain/view';

/** What a picture must say that the page says elsewhere. */
export function pictureNotes(
  { dataset, view, madeOn }: { dataset: DatasetDetail; view: View; madeOn: string },
  { chart, period, title, detail }: { chart: string; period: Period; title?: string; detail?: string },
): CardPicture {
  const words = describePeriod(period);
  return {
    period: capital(words),
    timeZone: view.timeZone ?? dataset.passport.timeZone,
    filters: [...view.organisations, ...view.types].map((label) => `only ${label || 'not stated'}`),
    madeOn,
    subtitle: `${measureText(dataset.passport)}${detail === undefined ? '' : `; ${detail}`}.`,
    file: { slug: dataset.slug, chart, from: period.from, to: period.to },
    ...(title === undefined ? {} : { title }),
  };
}

/** The source line of a dataset: publisher, licence, retrieval. */
export function sourceLine({ title, passport }: DatasetDetail): string {
  const { publisher, licence, retrievedOn, sourceUrl } = passport;
  const parts = [
    `Data: ${title}`,
    publisher === '' ? 'publisher not stated' : publisher,
    ...(sourceUrl === null ? [] : [sourceUrl]),
    licence === null ? 'licence not stated' : licence,
    ...(retrievedOn === null ? [] : [`retrieved ${retrievedOn}`]),
  ];
  return parts.join(' · ');
}
