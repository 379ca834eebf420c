import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { DatasetSummary } from '@/lib/domain/dataset';
import { sidesWord } from '@/lib/words/sides-word';

/** A dataset's passport in a line or two, to tell whether a file belongs to it. */
export function DatasetFacts({ dataset }: { dataset: DatasetSummary }) {
  const { locale, t } = useWords();
  const { status, passport, attacks } = dataset;
  const facts = {
    measure: passport.measure,
    status: t(`upload.status-${status}`),
    sides: sidesWord(passport.sides),
    timeZone: passport.timeZone,
  };
  if (passport.holds === 'places') return t('upload.factsOfPlaces', facts);
  return t('upload.factsOfCounts', { ...facts, attacks: formatExact(attacks, locale) });
}
