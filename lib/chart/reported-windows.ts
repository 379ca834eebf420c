import type { Claim } from '@/lib/domain/claim';
import { instantMs } from '@/lib/domain/instant-ms';
import { toldPer } from '@/lib/domain/told-per';
import type { Words } from '@/lib/words/words';
import { formatWords } from './format-number';

/** From when to when somebody said that so many attacks happened. */
export interface ReportedWindow {
  fromMs: number;
  toMs: number;
  label: string;
}

type Told = Pick<Claim, 'topic' | 'about' | 'value' | 'unit' | 'window' | 'publishedOn'>;

const DAY_MS = 86_400_000;

/**
 * The windows for which totals were reported, those that most claims name first. A claim that tells no first or no last
 * day, or a number for each unit of time, has none. Equal windows are one, with all that was said of them.
 * @param offset of the data's time zone there, "-05:00": a claim's days begin at midnight
 */
export function reportedWindows(claims: readonly Told[], offset: string, words: Words): ReportedWindow[] {
  const groups = new Map<string, { fromMs: number; toMs: number; about: string; said: string[] }>();
  for (const claim of claims) {
    const { start, end } = claim.window;
    const value = saidText(claim, words);
    if (start === null || end === null || value === null) continue;
    const [fromMs, toMs] = [startMs(start, offset), endMs(end, offset)];
    if (!(toMs > fromMs)) continue;
    const about = claim.about ? words.country(claim.about) : '';
    const key = `${fromMs} ${toMs} ${about}`;
    const group = groups.get(key) ?? { fromMs, toMs, about, said: [] };
    group.said.push(value);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.said.length - a.said.length);
  return sorted.map(({ fromMs, toMs, about, said }) => ({
    ...{ fromMs, toMs },
    label: words.t('volume.reported', {
      about: about === '' ? 'none' : about,
      said: [...new Set(said)].join(', '),
      count: said.length,
    }),
  }));
}

function saidText(claim: Told, words: Words): string | null {
  const { topic, value } = claim;
  if (topic !== 'total' || value.kind !== 'count' || toldPer(claim) !== null) return null;
  const count = formatWords(value.count, words);
  return value.atLeast ? words.t('claims.moreThan', { count }) : count;
}

function startMs(at: string, offset: string): number {
  return instantMs(at.length === 10 ? `${at}T00:00:00${offset}` : at);
}

/** A last day belongs to the window. */
function endMs(at: string, offset: string): number {
  return at.length === 10 ? startMs(at, offset) + DAY_MS : instantMs(at);
}
