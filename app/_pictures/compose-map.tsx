import 'server-only';
import { MapDrawing } from '@/components/drawings/map-drawing';
import { leastMapHeight } from '@/components/drawings/map-places';
import { frameOf } from '@/lib/chart/map-frame';
import { mappedSide } from '@/lib/client/dashboard-searches';
import type { Side } from '@/lib/domain/fact';
import { MAP_FLOWS } from '@/lib/domain/map-view';
import { parseView, type View } from '@/lib/domain/view';
import { requireKey } from '@/lib/server/pictures/require-key';
import { datasetScope, homeScope } from '@/lib/server/scopes';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import { requireData } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { hasNothing } from './has-nothing';
import { type Mapped, mapped } from './mapped';
import { mappedFlows } from './mapped-flows';
import { isOnDashboard } from './permalink';
import { sensorNote } from './places-notes';
import { requireCounts } from './require-counts';

/** The world by attacks, as the page shows it. @throws ProblemError 422 for ready-made rankings, which have no attacks */
export async function composeMap(asked: PictureAsked<'map'>): Promise<Composed> {
  const { runtime, slug, params, words } = asked;
  const [dataset, scope] = await Promise.all([
    datasetInLanguage(runtime, slug, words.locale),
    datasetScope(runtime, slug, words.locale),
  ]);
  requireData(dataset);
  requireCounts(dataset.passport);
  await requireKey(asked, 'target');
  const side = mappedSide(scope, { ...parseView(new URLSearchParams()), mapSide: params.side ?? null });
  const map = await mapped(asked, side);
  const { content, surges, list, moment, comparePeriod } = map;
  const time = moment ?? map.period;
  const flowing = comparePeriod ? null : await mappedFlows(asked, time, dataset.passport.status);
  const isChange = comparePeriod !== null;
  const selected = params.key ?? null;
  const frame = frameOf(params.region ?? null);
  const { t } = words;
  return {
    dataset,
    chart: `${isChange ? 'map-change' : 'map'}-${side}`,
    told: selected === null ? null : words.country(selected),
    title: moment
      ? `${t(`map.title-${side}`)}, ${moment.text}`
      : t(isChange ? `picture.map-change-${side}` : `map.title-${side}`),
    // A picture is not gone through by keyboard.
    summary: content.label.replace(t('map.keys'), '').trim(),
    notes: [
      ...(flowing?.notes ?? []),
      ...content.legend.notes,
      `${content.legend.title}${isChange ? '' : '.'} ${content.legend.rule}`,
      `${t('map.projection')}.`,
      ...sensorNote(dataset.passport, t),
    ],
    isEmpty: hasNothing(list),
    period: { from: time.from, to: time.to },
    ...{ comparePeriod, compareDataset: map.compareDataset, denominator: null },
    timeZone: params.tz ?? dataset.passport.timeZone,
    tieRule: null,
    ...(await placeOf(asked, viewOf(asked, map, side), side)),
    data: [...map.data, ...(flowing ? [flowing.part] : [])],
    least: (width) => leastMapHeight(content.legend, width, words),
    draw: (box) => (
      <MapDrawing
        {...box}
        {...{ content, list, selected, frame }}
        flows={flowing?.flows ?? null}
        surges={surges.map(({ code }) => code)}
      />
    ),
  };
}

/** The first page tells sources and targets of two datasets, and so shows flows that no dashboard of one of them can. */
async function placeOf(
  { runtime, slug, params, search, words }: PictureAsked<'map'>,
  view: Partial<View>,
  side: Side,
): Promise<Pick<Composed, 'view' | 'page'>> {
  const { flows, flowsDataset = slug } = params;
  if (!isOnDashboard(search, null)) return { view: null };
  if (flows === undefined || flowsDataset === slug) return { view };
  const home = await homeScope(runtime, words.locale);
  const isShown = home?.home === '/' && home.rankings[side] === slug && home.volume === flowsDataset;
  return isShown ? { view, page: home.home } : { view: null };
}

/** What the page has to choose to show the same. */
function viewOf({ params }: PictureAsked<'map'>, map: Mapped, side: View['mapSide']): Partial<View> {
  const { period, comparePeriod, moment } = map;
  return {
    ...(comparePeriod ? { now: period, before: comparePeriod } : { period }),
    ...{ mapSide: side, country: params.key ?? null, beforeIn: params.compareDataset ?? null },
    mapView: {
      shows: params.shows ?? null,
      scale: params.classes ?? null,
      region: params.region ?? null,
      flows: MAP_FLOWS.find((count) => String(count) === params.flows) ?? null,
      at: moment?.from ?? null,
    },
  };
}
