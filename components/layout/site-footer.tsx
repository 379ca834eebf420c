import { useWords } from '#use-words';
import styles from './layout.module.css';
import { PrintedAddress } from './printed-address';
import { ThemeSwitch } from './theme-switch';

export function SiteFooter() {
  const { t } = useWords();
  return (
    <footer className={styles.footer}>
      <p>{t.rich('site.about', { em: (text) => <em>{text}</em> })}</p>
      <p>
        <a href="/api/v1/openapi.json">{t('site.api')}</a> · {t('site.sources')}
      </p>
      <PrintedAddress />
      <ThemeSwitch />
    </footer>
  );
}
