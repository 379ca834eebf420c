import type { Words } from '@/lib/words/words';
import type { ComparedPlaces } from './compared-places';

const ORDER = {
  target: 'higherTarget',
  source: 'higherSource',
  organisation: 'higherOther',
  type: 'higherOther',
} as const;

/** What a place means, so that nobody takes a climb for good news. */
export function placesNotes({ places, by, dataset }: ComparedPlaces, { t }: Words): string[] {
  const order = places.listing ? t('picture.asPublished') : t(`picture.${ORDER[by]}`);
  return [
    ...(places.comparable ? [] : [places.reason ?? '']),
    order,
    ...sensorNote(dataset.passport, t),
  ].filter((note) => note !== '');
}

/** Where the counting stood, where that is known. */
export function sensorNote({ sensorBase }: { sensorBase: string }, t: Words['t']): string[] {
  return sensorBase === '' ? [] : [`${t('picture.sensors', { base: sensorBase })}.`];
}
