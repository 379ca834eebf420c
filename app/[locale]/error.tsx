'use client';

import { useWords } from '#use-words';

/** What stands in place of a page that failed. The cause is in the server's log, not here. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('fault.notMade')}</h1>
      <p>{t('fault.notYours')}</p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {t('fault.again')}
        </button>
      </p>
    </main>
  );
}
