'use client';

import { useWords } from '#use-words';
import { pageTitle } from '@/lib/words/page-title';

/**
 * What stands in place of a page that failed, and where the cause is to be found: for what failed on the server in its log,
 * under the number; else in the browser's console. The page is asked for anew, for what was sent of it stays as it failed.
 */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <title>{pageTitle(t('fault.notMade'))}</title>
      <h1 className="page-title">{t('fault.notMade')}</h1>
      <p className="page-lead">{t('fault.notYours', { digest: error.digest ?? 'none' })}</p>
      <p>
        <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
          {t('fault.again')}
        </button>
      </p>
    </main>
  );
}
