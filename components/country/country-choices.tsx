import { useWords } from '#use-words';
import { RankNotes } from '@/components/dashboard/rank-notes';
import { periodText } from '@/lib/chart/period-text';
import { keptSearch } from '@/lib/client/country-search';
import type { CountryFacts } from '@/lib/domain/country-facts';
import { countryPath } from '@/lib/domain/country-path';
import { localePath } from '@/lib/domain/locale';
import styles from './country.module.css';

/** What the page shows less than all of the dataset, or otherwise, because somebody chose it, and the way out. */
export function CountryChoices({ facts: { code, dataset, sides, view } }: { facts: CountryFacts }) {
  const words = useWords();
  const { t, locale } = words;
  if (keptSearch(view) === '') return null;
  const whole = sides[0]?.whole;
  const chosen = [
    ...(view.period && whole ? [periodText(whole.period, words)] : []),
    ...(view.timeZone ? [t('country.zone', { zone: view.timeZone })] : []),
    ...[...view.organisations, ...view.types].map((label) => t('country.only', { label: label || '–' })),
  ];
  return (
    <p className={styles.under}>
      {chosen.length > 0 && t('country.chosen', { what: chosen.join(' · ') })}{' '}
      {whole && <RankNotes answer={whole} rounding={null} />}
      <a href={localePath(locale, countryPath(dataset.slug, code))}>{t('country.all')}</a>
    </p>
  );
}
