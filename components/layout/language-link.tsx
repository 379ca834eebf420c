'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useWords } from '#use-words';
import { LANGUAGES, LOCALES, localePath, splitLocale } from '@/lib/domain/locale';
import styles from './layout.module.css';

/** The same page with the same view in each other language. */
export function LanguageLink() {
  const { locale } = useWords();
  const search = useSearchParams().toString();
  const { path } = splitLocale(usePathname());
  // A whole new page: the language of <html> and all words change.
  return LOCALES.filter((other) => other !== locale).map((other) => (
    <a
      key={other}
      className={styles.language}
      lang={other}
      hrefLang={other}
      href={localePath(other, search ? `${path}?${search}` : path)}
    >
      {LANGUAGES[other]?.name}
    </a>
  ));
}
