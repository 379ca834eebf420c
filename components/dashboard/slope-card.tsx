'use client';

import { ChartCard } from '@/components/card/chart-card';
import { SlopeChart } from '@/components/charts/slope-chart';
import { describePeriod } from '@/lib/chart/describe-period';
import { ENTITY_WORDS } from '@/lib/chart/entity-words';
import { lengthText } from '@/lib/chart/length-text';
import { sentence } from '@/lib/chart/sentence';
import { chosenKey } from '@/lib/client/dashboard-searches';
import { pictureNotes, sourceLine } from './card-notes';
import { SelectLink } from './select-link';
import { SlopeTwin } from './slope-twin';
import type { DashboardState } from './use-dashboard';

/** Places before and now, a line each, around the chosen country. Nothing where nothing is compared. */
export function SlopeCard({ state, madeOn }: { state: DashboardState; madeOn: string }) {
  const { ranked, places, entry, by, view, selected } = state;
  const answer = places.data;
  if (!ranked || !answer?.comparePeriod || !answer.comparable || answer.entries.length === 0) return null;
  const chart = {
    entries: answer.entries,
    selected,
    before: describePeriod(answer.comparePeriod),
    now: describePeriod(answer.period),
  };
  return (
    <ChartCard
      id="slope"
      title="Before and now"
      subtitle={`Places among ${lengthText(answer)} ${ENTITY_WORDS[by].many} in the two periods compared.`}
      status={ranked.status}
      source={sourceLine(ranked)}
      picture={pictureNotes(
        { dataset: ranked, view, madeOn },
        {
          chart: 'before-and-now',
          period: answer.period,
          title: sentence(answer, entry, by, chosenKey(view, by)),
          detail: `places ${chart.before}, and ${chart.now}`,
        },
      )}
      exportBody={() => <SlopeChart {...chart} />}
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
