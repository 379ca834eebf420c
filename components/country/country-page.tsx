import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { LocaleLink } from '@/components/words/locale-link';
import { measureText } from '@/lib/chart/measure-text';
import { nameInText } from '@/lib/chart/name-in-text';
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
  const { t } = words;
  const { code, name, dataset, sides, view } = facts;
  const { passport, slug, title } = dataset;
  const isUnknown = code === UNKNOWN_COUNTRY;
  return (
    <main id="main" className="page">
      <header className={styles.head}>
        <p className={styles.trail}>
          <LocaleLink href={`/datasets/${slug}${keptSearch(view)}`}>{title}</LocaleLink> / {name}
        </p>
        <h1 className={styles.sentence}>{countrySentence(facts, words)}</h1>
        <p className={styles.under}>
          <StatusBadge status={dataset.status} /> {measureText(passport)}.{' '}
          {t('dash.times', { zone: view.timeZone ?? passport.timeZone })}
          {passport.sensorBase !== '' && ` ${t('dash.countedBy', { base: passport.sensorBase })}`}
          {passport.countryMethod !== '' && ` ${t('dash.countryMethod', { method: passport.countryMethod })}`}
        </p>
        <CountryChoices facts={facts} />
        {isUnknown && <UnknownNote />}
        {!isUnknown && sides.length > 0 && (
          <p className={styles.under}>
            <LocaleLink className="alone" href={`/datasets/${slug}${keptSearch(view, { country: code })}`}>
              {t('country.onDashboard', { name: nameInText({ key: code, name }, 'target', words) })}
            </LocaleLink>
          </p>
        )}
      </header>
      {sides.length === 0 && <p>{t('country.nothingYet')}</p>}
      {sides.map((side) => (
        <CountrySideSection key={side.side} facts={facts} of={side} />
      ))}
    </main>
  );
}

/** The page's title: where the country stands now, as the dashboard would say it. */
export function countrySentence({ code, name, sides }: CountryFacts, words: Words): string {
  const first = sides[0];
  if (code === UNKNOWN_COUNTRY) return words.t('country.unknownTitle');
  if (!first) return words.t('country.noDataYet', { name });
  const entry = first.compared.entries.find(({ key }) => key === code) ?? null;
  return sentence(first.compared, entry, first.side, code, words);
}

function UnknownNote() {
  const { t } = useWords();
  return <p className={styles.under}>{t('country.unknownNote')}</p>;
}
