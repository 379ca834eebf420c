'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useWords } from '#use-words';
import { LOCALES, localePath, splitLocale } from '@/lib/domain/locale';
import styles from './layout.module.css';

/** The same page with the same view in the other language. */
export function LanguageLink() {
  const { locale, t } = useWords();
  const search = useSearchParams().toString();
  const { path } = splitLocale(usePathname());
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  // A whole new page: the language of <html> and all words change.
  return (
    <a
      className={styles.language}
      lang={other}
      hrefLang={other}
      href={localePath(other, search ? `${path}?${search}` : path)}
    >
      {t('site.otherLanguage')}
    </a>
  );
}
