import 'server-only';
import { offsetOf } from '@/components/charts/time-frame';
import { volumeInWords } from '@/components/charts/volume-text';
import { leastTimeline, TimelineDrawing } from '@/components/drawings/timeline-drawing';
import { fillBuckets } from '@/lib/chart/fill-buckets';
import { reportedWindows } from '@/lib/chart/reported-windows';
import { volumeNotes } from '@/lib/chart/volume-notes';
import { choosing } from '@/lib/client/dashboard-searches';
import type { Timeline } from '@/lib/domain/answer';
import { type Dimension, isSide } from '@/lib/domain/fact';
import type { SurgeSeries } from '@/lib/domain/surge-answer';
import { answerQuestion } from '@/lib/server/answer-question';
import { standingClaims } from '@/lib/server/claims';
import { requireKey } from '@/lib/server/pictures/require-key';
import { givenOf, requireSeen } from '@/lib/server/pictures/require-seen';
import { datasetScope } from '@/lib/server/scopes';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import type { Words } from '@/lib/words/words';
import { BY_WORD } from './by-word';
import { requireData } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { markedSurges } from './marked-surges';
import { isOnDashboard } from './permalink';
import { sensorNote } from './places-notes';
import { questionSearch } from './question-search';
import { FEWEST_LETTERS, NAME_LETTERS, shortNames } from './short-names';

/** Attacks over time. */
export async function composeTimeline(asked: PictureAsked<'timeline'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const [dataset, scope] = await Promise.all([
    datasetInLanguage(runtime, slug, words.locale),
    datasetScope(runtime, slug, words.locale),
  ]);
  const whole = requireData(dataset);
  await requireKey(asked, params.by);
  const { by, key = null, axis = 'linear' } = params;
  const keys = { keys: [...new Set([...search.getAll('keys'), ...(key === null ? [] : [key])])] };
  const first = questionSearch('timeline', search, keys);
  const timeline = await answerQuestion(runtime, slug, 'timeline', first, signal);
  const { period, bucket } = timeline;
  requireSeen(period, whole, givenOf(params, ['from', 'to']));
  const same = { ...keys, from: period.from, to: period.to, bucket };
  const surging = await markedSurges(asked, timeline);
  const claims = scope.withClaims ? await standingClaims(runtime) : [];
  const reported = reportedWindows(claims, offsetOf(whole.from), words);
  const surges = surging?.marked.surges.map(({ start }) => start) ?? [];
  const named = (letters: number) => ({ ...timeline, keys: shortNames(timeline.keys, letters) });
  const leastAt = (letters: number, width: number) =>
    leastTimeline({ timeline: named(letters), axis, selected: key }, width, words);
  return {
    dataset,
    chart: ['volume', ...(axis === 'log' ? ['log'] : []), ...(by ? ['by', by] : [])].join('-'),
    told: key !== null && by && isSide(by) ? words.country(key) : key,
    title: timelineTitle(timeline, by, words),
    summary: volumeInWords(timeline, fillBuckets(timeline), words),
    notes: [
      ...volumeNotes(timeline, { axis, selected: key }, words),
      ...(surging ? [surgeNote(surging.marked, words)] : []),
      ...sensorNote(dataset.passport, words.t),
    ],
    isEmpty: timeline.buckets.length === 0,
    ...{ period, timeZone: timeline.timeZone, tieRule: null },
    ...{ comparePeriod: null, compareDataset: null, denominator: null },
    view: viewOf(asked),
    data: [
      { kind: 'timeline', search: questionSearch('timeline', search, same) },
      ...(surging ? [surging.part] : []),
    ],
    least: (width) => leastAt(FEWEST_LETTERS, width),
    draw: (box) => (
      <TimelineDrawing
        {...box}
        {...{ axis, reported, surges }}
        timeline={named(
          NAME_LETTERS.find((letters) => leastAt(letters, box.width) <= box.height) ?? FEWEST_LETTERS,
        )}
        selected={key}
        events={scope.events}
      />
    ),
  };
}

/** How many the page tells apart. */
const TOLD_APART = 7;

/** The page shows all of its dataset's time, in buckets of its own choice. */
function viewOf({ params, search }: PictureAsked<'timeline'>): Composed['view'] {
  const { by, key, keys = [], axis, from, to, bucket, top } = params;
  const isOfOthers = (by && top !== TOLD_APART) || keys.some((one) => one !== key);
  const isOther = isOfOthers || [from, to, bucket].some((asked) => asked !== undefined);
  if (isOther || !isOnDashboard(search, null)) return null;
  return {
    ...{ stack: by ?? 'none', axis: axis === 'log' ? 'log' : null },
    ...(by === undefined || key === undefined ? {} : choosing(by, key)),
  };
}

function timelineTitle({ bucket }: Timeline, by: Dimension | undefined, { t }: Words): string {
  const volume = t(`chart.volume-${bucket}`);
  return by === undefined ? volume : t(`picture.${BY_WORD[by]}`, { volume });
}

function surgeNote({ key, name, surges }: SurgeSeries, { t }: Words): string {
  return t('volume.surges', { count: surges.length, whole: key === '' ? 'yes' : 'no', name });
}
