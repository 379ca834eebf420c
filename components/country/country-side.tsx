import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { BreakdownChart } from '@/components/charts/breakdown-chart';
import { capital } from '@/lib/chart/capital';
import { periodText } from '@/lib/chart/period-text';
import { partnersSearch } from '@/lib/client/country-pictures';
import { keptSearch } from '@/lib/client/country-search';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import { countryPath } from '@/lib/domain/country-path';
import { localePath } from '@/lib/domain/locale';
import styles from './country.module.css';
import { CountryFigures } from './country-figures';
import { CountryHistory } from './country-history';
import { FileLinks } from './file-links';
import { SurgesPart } from './surges-part';
import { TakeTable } from './take-table';

/** What a place of a side means. */
const NOTE = { target: 'dash.means-target', source: 'country.registered' } as const;

interface CountrySideProps {
  facts: CountryFacts;
  of: CountrySide;
}

/** One side of a country: its figures, its place over time, the other side of its attacks, and what other places take. */
export function CountrySideSection({ facts, of }: CountrySideProps) {
  const words = useWords();
  const { t, locale } = words;
  const { dataset, code } = facts;
  const { side, whole, partners, take } = of;
  const heading = `side-${side}`;
  return (
    <section className={styles.side} aria-labelledby={heading} id={side}>
      <header className={styles.sideHead}>
        <h2 id={heading}>{t(`country.as-${side}`)}</h2>
        <p className={styles.under}>
          <StatusBadge status={dataset.status} /> {capital(periodText(whole.period, words))}.{' '}
          {code !== UNKNOWN_COUNTRY && t(NOTE[side])}
        </p>
      </header>
      <CountryFigures facts={facts} of={of} />
      <div className={styles.columns}>
        <CountryHistory facts={facts} of={of} />
        {partners && (
          <section className={styles.part} aria-labelledby={`${heading}-partners`}>
            <h3 id={`${heading}-partners`}>{t(`country.partners-${side}`)}</h3>
            {partners.entries.length === 0 && Number(partners.unknown.attacks) === 0 ? (
              <p className={styles.quiet}>{t('country.noAttack')}</p>
            ) : (
              <>
                <BreakdownChart
                  answer={partners}
                  hrefFor={Object.fromEntries(
                    partners.entries.map(({ key }) => [
                      key,
                      localePath(locale, countryPath(dataset.slug, key, keptSearch(facts.view))),
                    ]),
                  )}
                />
                <FileLinks
                  slug={dataset.slug}
                  picture={{ kind: 'breakdown', search: partnersSearch(facts, of) }}
                  question={{ kind: 'ranking', search: partnersSearch(facts, of) }}
                />
              </>
            )}
          </section>
        )}
        <SurgesPart of={of} />
        {take.length > 0 && <TakeTable facts={facts} of={of} />}
      </div>
    </section>
  );
}
