import 'server-only';
import type { BreakdownAnswer } from '@/lib/chart/breakdown-rows';
import { changeContent } from '@/lib/chart/change-content';
import { attackContent, type MapContent } from '@/lib/chart/map-content';
import { type MapSurge, mapSurges, withSurges } from '@/lib/chart/map-surges';
import { momentContent, momentsOf, momentText } from '@/lib/chart/moments';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { Period, Side } from '@/lib/domain/fact';
import { instantMs } from '@/lib/domain/instant-ms';
import { ProblemError } from '@/lib/domain/problem-error';
import { answerQuestion } from '@/lib/server/answer-question';
import type { DataPart, PictureAsked } from './composed';
import { questionSearch } from './question-search';

/** What a map shows, and out of which answers. */
export interface Mapped {
  content: MapContent;
  surges: MapSurge[];
  /** Of the time that is shown; null where a list beside the map would say something else than it. */
  list: BreakdownAnswer | null;
  /** What the page chooses as its period. */
  period: Period;
  /** The part of it that is shown alone, and its name. */
  moment: (Period & { text: string }) | null;
  comparePeriod: Period | null;
  compareDataset: RankingAnswer['compareDataset'];
  data: DataPart[];
}

type Asked = PictureAsked<'map'>;

const UNCOMPARED = { comparePeriod: null, compareDataset: null };

/** The map of a period, of the change between two, or of one bucket: as the page shows it. */
export function mapped(asked: Asked, side: Side): Promise<Mapped> {
  const { shows, at } = asked.params;
  if (shows === 'change') return changeMap(asked, side);
  return at === undefined ? attackMap(asked, side) : momentMap(asked, side, at);
}

async function attackMap(asked: Asked, side: Side): Promise<Mapped> {
  const { params, words } = asked;
  const { answer, part } = await ranked(asked, side, {});
  const shown = attackContent(answer, { side, scale: params.classes ?? null }, words);
  const { content, surges, parts } = await surged(asked, side, shown, answer.period, null);
  const { period } = answer;
  return {
    ...{ content, surges, list: answer, period, moment: null, data: [part, ...parts] },
    ...UNCOMPARED,
  };
}

/** @throws ProblemError 422 where there is nothing to compare with */
async function changeMap(asked: Asked, side: Side): Promise<Mapped> {
  const { params, search, words } = asked;
  const isGiven = ['compareFrom', 'compareTo', 'compare', 'compareDataset'].some((name) => search.has(name));
  const { answer, part } = await ranked(asked, side, isGiven ? {} : { compare: 'auto' });
  const { period, comparePeriod, compareDataset, comparable, reason } = answer;
  if (!comparePeriod || !comparable) {
    throw new ProblemError(
      422,
      reason ?? 'There is no earlier period to compare with. Give compareFrom and compareTo.',
    );
  }
  const content = changeContent(answer, { side, scale: params.classes ?? null }, words);
  return {
    ...{ content, surges: [], list: null, period, moment: null, data: [part] },
    ...{ comparePeriod, compareDataset },
  };
}

/** @throws ProblemError 422 where no bucket of the period begins then */
async function momentMap(asked: Asked, side: Side, at: string): Promise<Mapped> {
  const { runtime, slug, params, search, signal, words } = asked;
  const own = questionSearch('volumes', search, { by: side, side: null });
  const volumes = await answerQuestion(runtime, slug, 'volumes', own, signal);
  const { starts, period } = volumes;
  const index = starts.findIndex((start) => instantMs(start) === instantMs(at));
  if (index === -1) {
    const message = `no bucket of the period begins at “${at}”; the first begins at ${starts[0]}`;
    throw new ProblemError(422, `“at”: ${message}.`, [{ field: 'at', message }]);
  }
  const moments = momentsOf(volumes, side, params.classes ?? null);
  const bucket = { from: starts[index] ?? period.from, to: starts[index + 1] ?? period.to };
  const { answer } = await ranked(asked, side, bucket);
  const shown = momentContent(moments, index, false, words);
  const { content, surges, parts } = await surged(asked, side, shown, period, bucket.from);
  const moment = { ...bucket, text: momentText(volumes, index, words) };
  const data = [
    { kind: 'volumes' as const, search: questionSearch('volumes', search, { by: side, ...period }) },
  ];
  return {
    ...{ content, surges, list: answer, period, moment, data: [...data, ...parts] },
    ...UNCOMPARED,
  };
}

async function ranked({ runtime, slug, search, signal }: Asked, side: Side, changes: Record<string, string>) {
  const own = { by: side, side: null, ...changes };
  const first = questionSearch('ranking', search, own);
  const answer = await answerQuestion(runtime, slug, 'ranking', first, signal);
  const { period, comparePeriod } = answer;
  const compared = comparePeriod
    ? { compare: null, compareFrom: comparePeriod.from, compareTo: comparePeriod.to }
    : {};
  const same = { ...own, ...compared, from: period.from, to: period.to };
  return { answer, part: { kind: 'ranking' as const, search: questionSearch('ranking', search, same) } };
}

async function surged(asked: Asked, side: Side, shown: MapContent, period: Period, start: string | null) {
  const { runtime, slug, search, signal, words } = asked;
  const own = questionSearch('surges', search, { by: side, side: null, ...period });
  const found = await answerQuestion(runtime, slug, 'surges', own, signal);
  const surges = mapSurges(found, start);
  const parts: DataPart[] = surges.length > 0 ? [{ kind: 'surges', search: own }] : [];
  return { content: withSurges(shown, found, surges, words), surges, parts };
}
