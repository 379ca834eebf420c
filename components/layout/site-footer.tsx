import styles from './layout.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        Every figure here says what it counts, over which time, and whether it was <em>reported</em>,{' '}
        <em>measured</em> or <em>simulated</em>. The country of an IP address is where the address is
        registered, not who attacked.
      </p>
      <p>
        <a href="/api/v1/openapi.json">API</a> · Map shapes: Natural Earth, public domain · Rankshift is free
        software under the MIT licence
      </p>
    </footer>
  );
}
