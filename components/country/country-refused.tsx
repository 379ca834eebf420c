import { useWords } from '#use-words';

/** The page of a country for choices that cannot be answered, such as a rate of what is no count. */
export function CountryRefused({ detail, all }: { detail: string; all: string }) {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('country.refused')}</h1>
      <p>
        {detail} <a href={all}>{t('country.all')}</a>
      </p>
    </main>
  );
}
