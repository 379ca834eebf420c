import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';

/** Says what of the address is wrong: the country's code or the dataset. */
export function CountryMissing({ slug, code }: { slug: string; code: string }) {
  const { t } = useWords();
  const isCode = isCountryCode(code) || code === UNKNOWN_COUNTRY;
  return (
    <main id="main" className="page">
      <h1 className="page-title">
        {isCode ? t('country.noDataset', { slug }) : t('country.noCode', { code })}
      </h1>
      <p>
        {isCode
          ? t.rich('country.mayBeRemoved', {
              datasets: (text) => <LocaleLink href="/datasets">{text}</LocaleLink>,
            })
          : t.rich('country.whatIsCode', {
              all: (text) => <LocaleLink href={`/datasets/${slug}`}>{text}</LocaleLink>,
            })}
      </p>
    </main>
  );
}
