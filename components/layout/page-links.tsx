'use client';

import { usePathname } from 'next/navigation';
import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
import { splitLocale } from '@/lib/domain/locale';
import styles from './layout.module.css';

const PAGES = [
  { href: '/', name: 'dashboard' },
  { href: '/claims', name: 'claims' },
  { href: '/datasets', name: 'datasets' },
  { href: '/upload', name: 'upload' },
] as const;

/** The pages of the site; the one that is open, or holds it, is marked. */
export function PageLinks() {
  const { t } = useWords();
  const { path } = splitLocale(usePathname());
  return (
    <nav aria-label={t('site.pages')}>
      <ul className={styles.pages}>
        {PAGES.map(({ href, name }) => (
          <li key={href}>
            <LocaleLink href={href} aria-current={currency(path, href)}>
              {t(`site.${name}`)}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currency(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}
