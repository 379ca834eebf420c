import { useWords } from '#use-words';
import { DatasetMissing } from '@/components/datasets/dataset-missing';
import { LocaleLink } from '@/components/words/locale-link';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { Words } from '@/lib/words/words';

interface Missing {
  slug: string;
  code: string;
}

/** Says what of the address is wrong: the country's code or the dataset. */
export function CountryMissing({ slug, code }: Missing) {
  const words = useWords();
  if (isCode(code)) return <DatasetMissing slug={slug} />;
  return (
    <main id="main" className="page">
      <h1 className="page-title">{whatIsMissing({ slug, code }, words)}</h1>
      <p>
        {words.t.rich('country.whatIsCode', {
          all: (text) => <LocaleLink href={`/datasets/${slug}`}>{text}</LocaleLink>,
        })}
      </p>
    </main>
  );
}

/** The same in the title of the page. */
export function whatIsMissing({ slug, code }: Missing, { t }: Words): string {
  return isCode(code) ? t('country.noDataset', { slug }) : t('country.noCode', { code });
}

const isCode = (code: string) => isCountryCode(code) || code === UNKNOWN_COUNTRY;
