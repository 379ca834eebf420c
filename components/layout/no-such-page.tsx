import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';

/** Says that an address leads nowhere, and where to go on. */
export function NoSuchPage() {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('fault.noPage')}</h1>
      <p>
        {t.rich('fault.removed', {
          datasets: (text) => <LocaleLink href="/datasets">{text}</LocaleLink>,
          home: (text) => <LocaleLink href="/">{text}</LocaleLink>,
        })}
      </p>
    </main>
  );
}
