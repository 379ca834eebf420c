import { ATTACKS, GOOD_ROWS } from './crash-file';
import type { DataDescription } from './describe-data';

/** What a step leaves behind when a crash ends it: as before it, as after it, or said to be failed. */
const OUTCOMES: Record<string, readonly (string | null)[]> = {
  post: [null, 'received'],
  tus: [null, 'received'],
  check: ['received', 'checked', 'failed'],
  publish: ['checked', 'published', 'failed'],
  undo: ['published', 'retired'],
  redo: ['retired', 'published'],
};
const DONE: Record<string, string> = {
  ...{ post: 'received', tus: 'received', check: 'checked', publish: 'published' },
  ...{ undo: 'retired', redo: 'published' },
};
const RAW = ['raw.csv', 'raw.csv.seen.json'];
const FOUND = ['facts.parquet', 'rejects.csv.gz'];

/** What must be there, by all that was said before the crashes. */
export interface Model {
  /** State of each file that was received, by name. */
  states: Map<string, string>;
  /** What was under way when the process was killed. */
  pending: { step: string; file: string } | null;
}

/** Takes a word of the child into account. */
export function hear(
  model: Model,
  { begin, end, file = '' }: { begin?: string; end?: string; file?: string },
) {
  if (begin !== undefined) model.pending = begin in DONE ? { step: begin, file } : null;
  if (end === undefined) return;
  model.states.set(file, DONE[end] ?? '');
  model.pending = null;
}

/** Compares what is there after a crash with what may be there, and goes on from what is. */
export function settle(model: Model, found: DataDescription & { said: string[] }): void {
  const { uploads, sums, visible, stored, said } = found;
  const states = new Map(uploads.map(({ filename, state }) => [filename, state]));
  expect(states.size).toBe(uploads.length);
  const { pending } = model;
  if (pending) {
    const state = states.get(pending.file) ?? null;
    expect(OUTCOMES[pending.step]).toContain(state);
    if (state === 'failed') expect(said.join()).toContain(`“${pending.file}” was `);
    if (state === null) model.states.delete(pending.file);
    else model.states.set(pending.file, state);
  }
  expect(states).toEqual(model.states);
  const published = [...states].filter(([, state]) => state === 'published').map(([file]) => file);
  expect(sums).toEqual(Object.fromEntries(published.map((file) => [file, [GOOD_ROWS, ATTACKS]])));
  expect(stored).toEqual(visible);
  model.pending = null;
}

/** The files that belong to an upload in a state. A check that was broken off may have left what an earlier one found. */
export function filesOf(state: string, present: readonly string[]): readonly string[] {
  if (state === 'received') return RAW;
  if (state === 'checked') return [...FOUND, ...RAW].sort();
  if (state === 'failed') return [...FOUND.filter((name) => present.includes(name)), ...RAW].sort();
  return FOUND;
}
