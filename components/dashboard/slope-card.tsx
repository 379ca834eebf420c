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
import { sourceLine } from './card-notes';
import { SelectLink } from './select-link';
import { SlopeTwin } from './slope-twin';
import type { DashboardState } from './use-dashboard';

/** Places before and now, a line each, around the chosen country. Nothing where nothing is compared. */
export function SlopeCard({ state }: { state: DashboardState }) {
  const { scope, ranked, places, by, view, entry, selected } = state;
  const words = useWords();
  const answer = places.data;
  if (!ranked || !answer?.comparePeriod || !answer.comparable || answer.entries.length === 0) return null;
  const [slug, search] = [rankingSlug(scope, by), placesSearch(scope, view)];
  const chart = {
    entries: answer.entries,
    selected,
    before: periodText(answer.comparePeriod, words),
    now: periodText(answer.period, words),
  };
  return (
    <ChartCard
      id="slope"
      title={words.t('dash.slopeTitle')}
      subtitle={words.t('dash.slopeSubtitle', { among: amongText(answer, by, words) })}
      status={ranked.status}
      source={sourceLine(ranked, words)}
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
