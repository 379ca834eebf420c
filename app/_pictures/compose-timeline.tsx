import 'server-only';
import { TimelineDrawing } from '@/components/drawings/timeline-drawing';
import type { Timeline } from '@/lib/domain/answer';
import type { Dimension } from '@/lib/domain/fact';
import { answerQuestion } from '@/lib/server/answer-question';
import { datasetDetail } from '@/lib/server/datasets';
import { datasetScope } from '@/lib/server/scopes';
import type { Words } from '@/lib/words/words';
import { BY_WORD } from './by-word';
import { requireData } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { sensorNote } from './places-notes';
import { questionSearch } from './question-search';

/** Attacks over time. */
export async function composeTimeline(asked: PictureAsked<'timeline'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const [dataset, scope] = await Promise.all([
    datasetDetail(runtime, slug),
    datasetScope(runtime, slug, words.locale),
  ]);
  requireData(dataset);
  const first = questionSearch('timeline', search);
  const timeline = await answerQuestion(runtime, slug, 'timeline', first, signal);
  const { period, bucket } = timeline;
  return {
    dataset,
    chart: 'volume',
    title: timelineTitle(timeline, params.by, words),
    detail: '',
    notes: sensorNote(dataset.passport, words.t),
    ...{ period, comparePeriod: null, timeZone: timeline.timeZone, tieRule: null },
    view: { period, country: params.key ?? null },
    data: [
      {
        kind: 'timeline',
        search: questionSearch('timeline', search, { from: period.from, to: period.to, bucket }),
      },
    ],
    draw: (box) => (
      <TimelineDrawing {...box} timeline={timeline} selected={params.key ?? null} events={scope.events} />
    ),
  };
}

function timelineTitle({ bucket }: Timeline, by: Dimension | undefined, { t }: Words): string {
  const volume = t(`picture.volume-${bucket}`);
  return by === undefined ? volume : t(`picture.${BY_WORD[by]}`, { volume });
}
