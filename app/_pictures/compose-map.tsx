import 'server-only';
import { MapDrawing } from '@/components/drawings/map-drawing';
import { attackContent } from '@/lib/chart/map-content';
import { frameOf } from '@/lib/chart/map-frame';
import { mappedSide } from '@/lib/client/dashboard-searches';
import { ProblemError } from '@/lib/domain/problem-error';
import { parseView } from '@/lib/domain/view';
import { answerQuestion } from '@/lib/server/answer-question';
import { datasetDetail } from '@/lib/server/datasets';
import { datasetScope } from '@/lib/server/scopes';
import { requireData } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { sensorNote } from './places-notes';
import { questionSearch } from './question-search';

/** The world by attacks of a period. @throws ProblemError 422 for ready-made rankings, which have no attacks */
export async function composeMap(asked: PictureAsked<'map'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const [dataset, scope] = await Promise.all([
    datasetDetail(runtime, slug),
    datasetScope(runtime, slug, words.locale),
  ]);
  requireData(dataset);
  if (dataset.passport.holds === 'places') {
    throw new ProblemError(422, 'A map needs counts, and this dataset holds places. Ask for rank-shift.');
  }
  const view = parseView(new URLSearchParams());
  const side = mappedSide(scope, { ...view, mapSide: params.side ?? null });
  const own = { by: side, side: null };
  const first = questionSearch('ranking', search, own);
  const answer = await answerQuestion(runtime, slug, 'ranking', first, signal);
  const { period } = answer;
  const content = attackContent(answer, { side, scale: params.classes ?? null }, words);
  const frame = frameOf(params.region ?? null);
  const selected = params.key ?? null;
  const { t } = words;
  return {
    dataset,
    chart: `map-${side}`,
    title: t(`picture.map-${side}`),
    detail: '',
    notes: [
      ...content.legend.notes,
      `${content.legend.title}. ${content.legend.rule}`,
      t('picture.projection'),
      ...sensorNote(dataset.passport, t),
    ],
    ...{
      period,
      comparePeriod: null,
      timeZone: params.tz ?? dataset.passport.timeZone,
      tieRule: null,
    },
    view: {
      ...{ period, mapSide: side, country: selected },
      mapView: { ...view.mapView, scale: params.classes ?? null, region: params.region ?? null },
    },
    data: [{ kind: 'ranking', search: questionSearch('ranking', search, { ...own, ...period }) }],
    draw: (box) => <MapDrawing {...box} {...{ content, answer, selected, frame }} />,
  };
}
