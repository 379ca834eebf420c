import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { DatasetEntry } from '@/components/datasets/dataset-entry';
import { SignOutButton } from '@/components/sign-in/sign-out-button';
import { LocaleLink } from '@/components/words/locale-link';
import { pageWords } from '@/components/words/page-words';
import { WordsFor } from '@/components/words/words-for';
import { localePath } from '@/lib/domain/locale';
import { isSignedIn } from '@/lib/server/auth';
import { listDatasets } from '@/lib/server/datasets';
import { ready } from '@/lib/server/runtime';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await pageWords()).t('datasets.name') };
}

export default async function Page() {
  await connection();
  const { locale, t } = await pageWords();
  const runtime = await ready();
  const signedIn = await isSignedIn(await headers());
  const summaries = await listDatasets(runtime);
  const datasets = await Promise.all(summaries.map(({ slug }) => datasetInLanguage(runtime, slug, locale)));
  return (
    <main className="page" id="main">
      <WordsFor parts={['datasets', 'signIn']}>
        <div className={styles.heading}>
          <h1>{t('datasets.headline', { count: datasets.length })}</h1>
          <p>
            {t.rich('datasets.about', {
              csv: (text) => <a href="/api/v1/datasets?format=csv">{text}</a>,
              json: (text) => <a href="/api/v1/datasets">{text}</a>,
            })}
          </p>
          <div className={styles.actions}>
            <LocaleLink className="button button-primary" href="/upload">
              {t('datasets.upload')}
            </LocaleLink>
            {signedIn && <SignOutButton />}
            {!signedIn && datasets.length > 0 && (
              <LocaleLink className="alone" href={`/sign-in?next=${localePath(locale, '/datasets')}`}>
                {t('datasets.signIn')}
              </LocaleLink>
            )}
          </div>
        </div>
        {datasets.map((dataset) => (
          <DatasetEntry key={dataset.slug} dataset={dataset} isSignedIn={signedIn} />
        ))}
      </WordsFor>
    </main>
  );
}
