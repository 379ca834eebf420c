import 'server-only';
import { mkdir } from 'node:fs/promises';
import { ProblemError } from '@/lib/domain/problem-error';
import { today } from '@/lib/domain/time';
import { cachedStore } from '@/lib/store/cached-store';
import type { Catalog } from '@/lib/store/catalog';
import { openDuckDb } from '@/lib/store/duckdb/open-duckdb';
import type { FactStore } from '@/lib/store/fact-store';
import { type Settings, settings } from './env';
import { type KeptAnswers, keptAnswers } from './kept-answers';
import { recover } from './recover';
import { seed } from './seed';
import { sumInBackground } from './sum-in-background';
import type { Step } from './uploads/one-step';

/** What every request works with. One a process: two instances of the same file lose data without an error. */
export interface Runtime {
  store: FactStore;
  catalog: Catalog;
  settings: Settings;
  /** Finished answers; see answerQuestion. */
  answers: KeptAnswers;
  /** What pages are made of, in a word: while it stays the same, so does every page. It changes with data and day. */
  pageState(): string;
  /** The steps under way, by upload id; see oneStep. */
  steps: Map<string, Step>;
  /** Folders of files that are summed while they are received; see sumWhileReceiving. */
  summing: Set<string>;
  /** Ends with the last change that was asked for; see inTurn. */
  turn: Promise<unknown>;
}

const MAX_CACHED_ROWS = 500_000;

// Page and route bundles each have their own module variables, but share globalThis.
const shared = globalThis as typeof globalThis & { rankshiftRuntime?: Promise<Runtime> };

/**
 * The open store: migrated, recovered from a crash, and seeded on the first start.
 * @throws ProblemError when the data folder cannot be used or another process has it
 */
export function ready(): Promise<Runtime> {
  shared.rankshiftRuntime ??= open().catch((error) => {
    delete shared.rankshiftRuntime;
    throw error;
  });
  return shared.rankshiftRuntime;
}

async function open(): Promise<Runtime> {
  const current = settings();
  await mkdir(current.dataDir, { recursive: true, mode: 0o700 }).catch((cause) => {
    throw new ProblemError(500, `The data folder ${current.dataDir} cannot be made: ${String(cause)}`);
  });
  const { store, catalog, changes } = await openDuckDb(current.dataDir);
  await store.migrate();
  const runtime: Runtime = {
    store: cachedStore(store, { maxRows: MAX_CACHED_ROWS }),
    catalog,
    settings: current,
    answers: keptAnswers(),
    pageState: () => `${changes()} ${today()}`,
    steps: new Map(),
    summing: new Set(),
    turn: Promise.resolve(),
  };
  for (const sentence of await recover(runtime)) console.error(sentence);
  await seed(runtime);
  sumInBackground(runtime);
  return runtime;
}
