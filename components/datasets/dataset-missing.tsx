import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';

/** Says that there is no such dataset, and where the others are. */
export function DatasetMissing({ slug }: { slug: string }) {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('country.noDataset', { slug })}</h1>
      <p>
        {t.rich('country.mayBeRemoved', {
          datasets: (text) => <LocaleLink href="/datasets">{text}</LocaleLink>,
        })}
      </p>
    </main>
  );
}
