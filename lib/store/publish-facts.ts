import type { PublishedUpload } from '@/lib/domain/dataset';
import { ProblemError } from '@/lib/domain/problem-error';
import type { FactStore } from './fact-store';

export interface FactsToPublish {
  upload: PublishedUpload;
  factsFile: string;
  /** Rows of the file that went into facts: those that counted nothing did not. Left out: all that were accepted. */
  factRows?: bigint;
  /** Of the dataset; see {@link FactStore.load}. */
  timeZone?: string;
}

/**
 * Brings an upload's facts into the store, all of them or none: load, compare with what the intake counted on every
 * node, and only then the one registry row that makes them visible. What fails on the way is dropped again.
 * @throws ProblemError 500 when the store does not hold what the intake counted; else what the store threw
 */
export async function publishFacts(
  store: FactStore,
  { upload, factsFile, factRows = upload.rows, timeZone }: FactsToPublish,
): Promise<void> {
  try {
    await store.load(upload.generation, factsFile, timeZone);
    await verify(store, upload, factRows);
  } catch (error) {
    await leaveToSweep(() => store.drop(upload.generation));
    throw error;
  }
  try {
    await store.publish(upload);
  } catch (error) {
    // The row may have arrived although its answer did not: hide it before the facts go.
    await leaveToSweep(async () => {
      await store.retire(upload.generation);
      await store.drop(upload.generation);
    });
    throw error;
  }
}

async function verify(store: FactStore, upload: PublishedUpload, factRows: bigint): Promise<void> {
  const nodes = await store.measure(upload.generation);
  const wrong = nodes.find((node) => node.rows !== factRows || node.attacks !== upload.attacks);
  if (nodes.length > 0 && wrong === undefined) return;
  const held = wrong === undefined ? 'nothing' : `${told(wrong.rows, wrong.attacks)} on ${wrong.node}`;
  throw new ProblemError(
    500,
    `The store holds ${held} instead of ${told(factRows, upload.attacks)}, so nothing was published. Try again.`,
  );
}

function told(rows: bigint, attacks: bigint): string {
  return `${rows.toLocaleString('en')} rows and ${attacks.toLocaleString('en')} attacks`;
}

/** The first error is the one to tell; what cannot be cleaned up now is found by the sweep of the next start. */
async function leaveToSweep(cleanUp: () => Promise<void>): Promise<void> {
  await cleanUp().catch(() => undefined);
}
