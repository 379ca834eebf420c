import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { LanguageLink } from './language-link';
import styles from './layout.module.css';
import { PageLinks } from './page-links';

export function SiteHeader() {
  const { t } = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t('site.skip')}
      </a>
      <div className={styles.bar}>
        <LocaleLink href="/" className={styles.name}>
          Rankshift
        </LocaleLink>
        <PageLinks />
        <LanguageLink />
      </div>
    </header>
  );
}
