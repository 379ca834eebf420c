import type { NewDataset, PublishedUpload } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import type { Passport } from '@/lib/domain/passport';
import { epochMs, periodOf } from '@/lib/domain/time';

/** A dataset as the questions need it: its passport and what of it readers may see. */
export interface DatasetView {
  slug: string;
  title: string;
  passport: Passport;
  /** Generations to read, oldest first. */
  generations: number[];
  /** From the first to the last instant of its uploads, in the passport's time zone; null when there are none. */
  period: Period | null;
  rows: bigint;
  attacks: bigint;
  uploads: number;
}

/** @param visible the dataset's visible uploads; see `visibleUploads` */
export function datasetView(dataset: NewDataset, visible: readonly PublishedUpload[]): DatasetView {
  return {
    ...dataset,
    generations: visible.map((upload) => upload.generation).sort((a, b) => a - b),
    period: spanOf(visible, dataset.passport.timeZone),
    rows: visible.reduce((sum, upload) => sum + upload.rows, 0n),
    attacks: visible.reduce((sum, upload) => sum + upload.attacks, 0n),
    uploads: visible.length,
  };
}

function spanOf(uploads: readonly PublishedUpload[], timeZone: string): Period | null {
  if (uploads.length === 0) return null;
  const from = Math.min(...uploads.map((upload) => epochMs(upload.period.from)));
  const to = Math.max(...uploads.map((upload) => epochMs(upload.period.to)));
  return periodOf(from, to, timeZone);
}
