import { CLAIM_TOPICS, type ClaimTopic } from './claim-topic';

/** What a reader of the ledger chose; all of it is in the address. */
export interface LedgerView {
  topic: ClaimTopic | null;
  speaker: string | null;
  outlet: string | null;
  withRetired: boolean;
  /** The claim to convert, and a window of the reader's own, in days. */
  convert: string | null;
  days: number | null;
  /** The claim to hold against a dataset. */
  check: string | null;
  dataset: string | null;
}

/** What cannot be read counts as not chosen. */
export function parseLedgerView(params: URLSearchParams): LedgerView {
  const text = (name: string) => params.get(name) || null;
  const days = Number(text('days'));
  return {
    topic: CLAIM_TOPICS.find((topic) => topic === params.get('topic')) ?? null,
    speaker: text('speaker'),
    outlet: text('outlet'),
    withRetired: params.get('retired') === 'include',
    convert: text('convert'),
    days: days > 0 && days <= 100_000 ? days : null,
    check: text('check'),
    dataset: text('dataset'),
  };
}

/** The fields of the address that hold this view; what is not chosen is left out. */
export function ledgerFields(view: LedgerView): Record<string, string> {
  const { withRetired, days, ...rest } = view;
  const fields = {
    ...rest,
    retired: withRetired ? 'include' : null,
    days: days === null ? null : String(days),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
