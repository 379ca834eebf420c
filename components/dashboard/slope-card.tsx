'use client';

import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { SlopeChart } from '@/components/charts/slope-chart';
import { comparedTwin } from '@/lib/chart/chart-twins';
import { amongText } from '@/lib/chart/length-text';
import { periodText } from '@/lib/chart/period-text';
import { sentence } from '@/lib/chart/sentence';
import { chosenKey, placesSearch, rankingSlug } from '@/lib/client/dashboard-searches';
import { csvAddress } from '@/lib/client/picture-address';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { Dimension } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import { SelectLink } from './select-link';
import { SlopeTwin } from './slope-twin';
import type { DashboardState } from './use-dashboard';

/** Of what it says when there are no lines: less than theirs. */
const HEIGHT = 320;

/** Places before and now, a line each, around the chosen country. Not there where nothing is compared. */
export function SlopeCard({ state }: { state: DashboardState }) {
  const { scope, ranked, places, by, view, entry, selected } = state;
  const words = useWords();
  const answer = places.data;
  if (!ranked) return null;
  const problem = queryState(places, ranked, ({ entries }) => entries.length === 0, HEIGHT, words);
  if (problem || !answer) return <ChartCard {...frame(ranked, undefined, by, words)} state={problem} />;
  if (!answer.comparePeriod || !answer.comparable) return null;
  const [slug, search] = [rankingSlug(scope, by), placesSearch(scope, view)];
  const chart = {
    entries: answer.entries,
    selected,
    before: periodText(answer.comparePeriod, words),
    now: periodText(answer.period, words),
  };
  return (
    <ChartCard
      {...frame(ranked, answer, by, words)}
      picture={{
        slug,
        kind: 'before-and-now',
        label: sentence(answer, entry, by, chosenKey(view, by), words),
        search: { ...search, ...(selected === null ? {} : { key: selected }) },
        csv: csvAddress(slug, 'ranking', search),
      }}
      twin={() => comparedTwin(answer, words)}
    >
      <SlopeChart
        {...chart}
        choose={(key, name) => (
          <SelectLink state={state} entity={key}>
            {name}
          </SelectLink>
        )}
      />
      <SlopeTwin entries={answer.entries} selected={selected} by={by} />
    </ChartCard>
  );
}

function frame(ranked: DatasetDetail, answer: RankingAnswer | undefined, by: Dimension, words: Words) {
  return {
    id: 'slope',
    title: words.t('dash.slopeTitle'),
    subtitle: answer && words.t('dash.slopeSubtitle', { among: amongText(answer, by, words) }),
    status: ranked.status,
    source: sourceLine(ranked, words),
  };
}
