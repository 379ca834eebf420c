import Link from 'next/link';
import { CardState } from '@/components/card/card-state';
import type { DatasetDetail } from '@/lib/domain/dataset';

/** A dataset into which nothing was published, or of which everything was undone. */
export function NoDataYet({ dataset }: { dataset: DatasetDetail }) {
  return (
    <main id="main" className="page">
      <h1 className="page-title">“{dataset.title}” has no data yet</h1>
      <CardState
        kind="empty"
        what="No upload is published in this dataset."
        next="Upload a CSV file and choose this dataset as its place."
        action={
          <Link className="button button-primary" href="/upload">
            Upload a CSV file
          </Link>
        }
      />
    </main>
  );
}
