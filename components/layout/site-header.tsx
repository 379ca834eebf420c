import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { LanguageLink } from './language-link';
import styles from './layout.module.css';

const PAGES = [
  { href: '/', name: 'dashboard' },
  { href: '/claims', name: 'claims' },
  { href: '/datasets', name: 'datasets' },
  { href: '/upload', name: 'upload' },
] as const;

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
        <nav aria-label={t('site.pages')}>
          <ul className={styles.pages}>
            {PAGES.map(({ href, name }) => (
              <li key={href}>
                <LocaleLink href={href}>{t(`site.${name}`)}</LocaleLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLink />
      </div>
    </header>
  );
}
