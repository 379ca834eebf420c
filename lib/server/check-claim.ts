import 'server-only';
import { z } from 'zod';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { Claim } from '@/lib/domain/claim';
import type { ClaimCheck, ComparisonPoint, FoundInData } from '@/lib/domain/claim-check';
import { claimPeriod } from '@/lib/domain/claim-period';
import { claimText } from '@/lib/domain/claim-text';
import { compareClaim } from '@/lib/domain/compare-claim';
import { slugSchema } from '@/lib/domain/dataset';
import type { Period } from '@/lib/domain/fact';
import { judgeClaim } from '@/lib/domain/judge-claim';
import { epochMs } from '@/lib/domain/time';
import { answerQuestion } from './answer-question';
import { findClaim } from './claims';
import { findDataset } from './datasets';
import type { Runtime } from './runtime';

export const checkClaimSchema = z.strictObject({
  dataset: slugSchema.describe('the dataset to hold the claim against'),
  format: z.enum(['json', 'csv']).optional(),
});

/** Holds a claim against a dataset. @throws ProblemError 404 for no such claim or dataset */
export async function checkClaim(
  runtime: Runtime,
  id: string,
  slug: string,
  signal?: AbortSignal,
): Promise<ClaimCheck> {
  const claim = await findClaim(runtime, id);
  const dataset = await findDataset(runtime, slug);
  const { title, passport } = dataset;
  const window = claimPeriod(claim, passport.timeZone);
  const points = compareClaim(claim, dataset, window);
  const asked = { runtime, slug, claim, points, ...(signal ? { signal } : {}) };
  const found = window.period && (await findInData(asked, window.period));
  const comparable = points.every((point) => point.comparable);
  const facts = { claim: id, said: claimText(claim.value), dataset: slug, title, status: passport.status };
  const seen = { ...facts, period: window.period, comparable, points, found };
  if (passport.status === 'simulated') return simulated(seen);
  const judged = comparable && found ? judgeClaim(claim, found) : null;
  if (judged) return { ...seen, ...judged };
  const why = points.find((point) => !point.comparable)?.words ?? 'The data holds nothing in that window.';
  return { ...seen, verdict: 'not-comparable', factor: null, sentence: `Not comparable. ${why}` };
}

/** Made-up data can neither confirm nor contradict what somebody said, however well it fits. */
function simulated(seen: Omit<ClaimCheck, 'verdict' | 'factor' | 'sentence'>): ClaimCheck {
  const words =
    'The data is simulated: made by a generator to agree with what was reported. It proves nothing.';
  return {
    ...seen,
    points: [{ of: 'status', comparable: false, words }, ...seen.points],
    comparable: false,
    verdict: 'no-verdict',
    factor: null,
    sentence: `No verdict. ${words}`,
  };
}

interface Asked {
  runtime: Runtime;
  slug: string;
  claim: Claim;
  points: readonly ComparisonPoint[];
  signal?: AbortSignal;
}

/** What the data gives for the window, wherever it tells of the claim's side at all. */
async function findInData(asked: Asked, period: Period): Promise<FoundInData | null> {
  const { claim, points } = asked;
  const fits = (of: ComparisonPoint['of']) => points.some((point) => point.of === of && point.comparable);
  if (!fits('side') || !fits('window')) return null;
  const search = { from: period.from, to: period.to };
  if (claim.value.kind === 'countries') {
    if (!fits('holds')) return null;
    const { entries } = await rank(asked, { ...search, side: 'source', target: claim.about ?? '' });
    return { ...NOTHING, sources: entries.filter(({ rank }) => rank !== null).map(({ key }) => key) };
  }
  const { entries, of } = await rank(asked, { ...search, side: 'target' });
  const entry = entries.find(({ key, rank }) => key === claim.about && rank !== null);
  if (!entry) return null;
  const { attacks, tied, interval } = entry;
  const days = (epochMs(period.to) - epochMs(period.from)) / 86_400_000;
  const perDay = attacks === null ? null : Number(attacks) / days;
  return { attacks, perDay, rank: entry.rank, tied, of, interval, sources: null };
}

const NOTHING = { attacks: null, perDay: null, rank: null, tied: false, of: null, interval: null };

function rank({ runtime, slug, signal }: Asked, search: Record<string, string>): Promise<RankingAnswer> {
  return answerQuestion(runtime, slug, 'ranking', new URLSearchParams(search), signal);
}
