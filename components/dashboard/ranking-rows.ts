import type { RankingEntry } from '@/lib/domain/answer';

/** Rows of the short table: entries, and a gap that stands for those left out. */
export type RankingRow = { kind: 'entry'; entry: RankingEntry } | { kind: 'gap'; count: number; key: string };

const TOP = 5;
const REACH = 4;
/** Lists up to this length are shown whole. */
const SHORT = 24;

/** The first places and those around the selected entity, now and before, with gaps for what lies between. */
export function shortRanking(entries: readonly RankingEntry[], selected: string | null): RankingRow[] {
  if (entries.length <= SHORT) return entries.map((entry) => ({ kind: 'entry', entry }));
  const at = entries.findIndex(({ key }) => key === selected);
  const was = entries[at]?.previousRank ?? null;
  const beforeAt = was === null ? -1 : entries.findIndex(({ rank }) => rank !== null && rank >= was);
  const centres = [at, beforeAt].filter((centre) => centre >= 0);
  const isShown = (index: number) =>
    index < (centres.length > 0 ? TOP : TOP + 4 * REACH) ||
    centres.some((centre) => Math.abs(index - centre) <= (centre === at ? REACH : 1));
  return withGaps(entries, isShown);
}

function withGaps(entries: readonly RankingEntry[], isShown: (index: number) => boolean): RankingRow[] {
  const rows: RankingRow[] = [];
  entries.forEach((entry, index) => {
    const last = rows.at(-1);
    if (isShown(index)) rows.push({ kind: 'entry', entry });
    else if (last?.kind === 'gap') last.count += 1;
    else rows.push({ kind: 'gap', count: 1, key: `before-${entry.key}` });
  });
  return rows;
}
