import Link from 'next/link';
import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { measureText } from '@/lib/chart/measure-text';
import { sentence } from '@/lib/chart/sentence';
import { keptSearch } from '@/lib/client/country-search';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts } from '@/lib/domain/country-facts';
import type { Words } from '@/lib/words/words';
import styles from './country.module.css';
import { CountryChoices } from './country-choices';
import { CountrySideSection } from './country-side';

/** Everything that a dataset says of one country, in words, tables and drawings that need no script. */
export function CountryPage({ facts }: { facts: CountryFacts }) {
  const words = useWords();
  const { code, name, dataset, sides, view } = facts;
  const { passport, slug, title } = dataset;
  const isUnknown = code === UNKNOWN_COUNTRY;
  return (
    <main id="main" className="page">
      <header className={styles.head}>
        <p className={styles.trail}>
          <Link href={`/datasets/${slug}${keptSearch(view)}`}>{title}</Link> / {name}
        </p>
        <h1 className={styles.sentence}>{countrySentence(facts, words)}</h1>
        <p className={styles.under}>
          <StatusBadge status={dataset.status} /> {measureText(passport)}. Times are those of{' '}
          {view.timeZone ?? passport.timeZone}.
          {passport.sensorBase !== '' && <> Counted by: {passport.sensorBase}.</>}
          {passport.countryMethod !== '' && <> Countries: {passport.countryMethod}.</>}
        </p>
        <CountryChoices facts={facts} />
        {isUnknown && <UnknownNote />}
        {!isUnknown && sides.length > 0 && (
          <p className={styles.under}>
            <Link href={`/datasets/${slug}${keptSearch(view, { country: code })}`}>
              Show {name} on the dashboard
            </Link>
          </p>
        )}
      </header>
      {sides.length === 0 && <p>Nothing is published in this dataset yet.</p>}
      {sides.map((side) => (
        <CountrySideSection key={side.side} facts={facts} of={side} />
      ))}
    </main>
  );
}

/** The page's title: where the country stands now, as the dashboard would say it. */
export function countrySentence({ code, name, sides }: CountryFacts, words: Words): string {
  const first = sides[0];
  if (code === UNKNOWN_COUNTRY) return 'Attacks whose country is not known';
  if (!first) return `${name}: no data yet`;
  const entry = first.compared.entries.find(({ key }) => key === code) ?? null;
  return sentence(first.compared, entry, first.side, code, words);
}

function UnknownNote() {
  return (
    <p className={styles.under}>
      ZZ stands for what the files name no known country for: no country given, a text that is none, or an
      address that is registered nowhere. It is counted in every total and has no place of its own: it may
      belong to any country, which is why places are told with an interval.
    </p>
  );
}
