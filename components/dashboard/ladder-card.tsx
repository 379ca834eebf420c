'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { StillPicture } from '@/components/card/still-picture';
import { LazyRankShiftChart } from '@/components/charts/lazy-charts';
import { usePrinting } from '@/components/use-printing';
import { ladderTwin } from '@/lib/chart/chart-twins';
import { amongText } from '@/lib/chart/length-text';
import { sentence } from '@/lib/chart/sentence';
import { mapQuery } from '@/lib/client/dashboard-queries';
import { chosenKey } from '@/lib/client/dashboard-searches';
import { ladderTimes } from '@/lib/client/ladder-queries';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Dimension, Period } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { sourceLine } from './card-notes';
import { CountryLink } from './country-link';
import { ladderPicture } from './ladder-picture';
import { ladderPlaces, lastPlace, namedNeighbours } from './ladder-places';
import { PlaceZoom } from './place-zoom';
import { queryState } from './query-state';
import { useCourses } from './use-courses';
import type { DashboardState } from './use-dashboard';

const HEIGHT = 560;
/** So high that it stands on the first sheet, under sentence and figures. */
const ON_PAPER = 324;

interface LadderCardProps {
  state: DashboardState;
}

/** The ladder of places with the volume of the chosen entity under it, on one time axis. */
export function LadderCard({ state }: LadderCardProps) {
  const words = useWords();
  const { ranked, places } = state;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, HEIGHT, words);
  if (!ranked) return null;
  if (places.data && ranked.period && !problem) {
    return <Ladder state={state} ranked={ranked} places={places.data} data={ranked.period} />;
  }
  return <ChartCard {...frame(ranked, places.data, state.by, words)} state={problem} />;
}

interface LadderProps extends LadderCardProps {
  ranked: DatasetDetail;
  places: RankingAnswer;
  data: Period;
}

function Ladder({ state, ranked, places, data }: LadderProps) {
  const { scope, view, entry, selected, by } = state;
  const words = useWords();
  const isPrinting = usePrinting();
  // Other filters change nothing of the page's period.
  const map = useQuery({ ...mapQuery(scope, view, state.mapSide), placeholderData: keepPreviousData }).data;
  const { asked, history } = useCourses(state, ladderTimes(view, places, (map ?? places).period, data));
  const courses = history.data;
  const problem = queryState(history, ranked, ({ series }) => series.length === 0, HEIGHT, words);
  const shown = ladderPlaces(courses, places, selected, view.places);
  const neighbours = namedNeighbours(places, entry, view.places);
  const label = sentence(places, entry, by, chosenKey(view, by), words);
  const picture = ladderPicture(state, asked.queryKey[3], label);
  return (
    <ChartCard
      {...frame(ranked, places, by, words)}
      state={problem?.kind === 'loading' ? null : problem}
      actions={<CountryLink state={state} />}
      picture={picture}
      twin={courses && (() => ladderTwin(courses, { selected, named: neighbours }, words))}
    >
      <PlaceZoom state={state} shown={shown} last={lastPlace(courses, places)} />
      <LazyRankShiftChart
        {...{ selected, neighbours }}
        told={sentence(places, entry, by, chosenKey(view, by), words)}
        history={courses ?? null}
        places={shown}
        events={scope.events}
        windows={places.comparePeriod ? { now: places.period, before: places.comparePeriod } : null}
        height={isPrinting ? ON_PAPER : HEIGHT}
        onSelect={(key) => state.change(state.choice(key))}
      />
      <StillPicture picture={picture} label={label} />
    </ChartCard>
  );
}

function ladderSubtitle(places: RankingAnswer, by: Dimension, words: Words): string {
  const among = amongText(places, by, words);
  return words.t(places.listing ? 'dash.rungsListed' : 'dash.rungs', { among });
}

function frame(ranked: DatasetDetail, places: RankingAnswer | undefined, by: Dimension, words: Words) {
  return {
    id: 'rank-shift',
    title: words.t('card.twin-places'),
    subtitle: places && places.of > 0 && ladderSubtitle(places, by, words),
    status: ranked.status,
    source: sourceLine(ranked, words),
  };
}
