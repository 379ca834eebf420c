import Link from 'next/link';
import styles from './layout.module.css';

const PAGES = [
  { href: '/', name: 'Dashboard' },
  { href: '/claims', name: 'Claims' },
  { href: '/datasets', name: 'Datasets' },
  { href: '/upload', name: 'Upload' },
] as const;

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <div className={styles.bar}>
        <Link href="/" className={styles.name}>
          Rankshift
        </Link>
        <nav aria-label="Pages">
          <ul className={styles.pages}>
            {PAGES.map(({ href, name }) => (
              <li key={href}>
                <Link href={href}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
