import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { connection } from 'next/server';
import { DatasetEntry } from '@/components/datasets/dataset-entry';
import { SignOutButton } from '@/components/sign-in/sign-out-button';
import { isSignedIn } from '@/lib/server/auth';
import { datasetDetail, listDatasets } from '@/lib/server/datasets';
import { ready } from '@/lib/server/runtime';
import styles from './page.module.css';

export const metadata: Metadata = { title: 'Datasets' };

export default async function Page() {
  await connection();
  const runtime = await ready();
  const signedIn = await isSignedIn(await headers());
  const summaries = await listDatasets(runtime);
  const datasets = await Promise.all(summaries.map(({ slug }) => datasetDetail(runtime, slug)));
  return (
    <main className="page" id="main">
      <div className={styles.heading}>
        <h1>{headline(datasets.length)}</h1>
        <p>
          A dataset is a series of uploads that count the same thing. Everything here can be read by the API,
          as <a href="/api/v1/datasets?format=csv">CSV</a> or <a href="/api/v1/datasets">JSON</a>.
        </p>
        <div className={styles.actions}>
          <Link className="button button-primary" href="/upload">
            Upload a CSV file
          </Link>
          {signedIn ? (
            <SignOutButton />
          ) : (
            <Link href="/sign-in?next=/datasets">Sign in to undo or delete</Link>
          )}
        </div>
      </div>
      {datasets.map((dataset) => (
        <DatasetEntry key={dataset.slug} dataset={dataset} isSignedIn={signedIn} />
      ))}
    </main>
  );
}

function headline(count: number): string {
  if (count === 0) return 'No dataset yet: upload a CSV file to make the first';
  return count === 1
    ? 'One dataset, and where its numbers come from'
    : `${count} datasets, and where their numbers come from`;
}
