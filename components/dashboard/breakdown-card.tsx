'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { useWords } from '#use-words';
import { ChartCard } from '@/components/card/chart-card';
import { BreakdownChart } from '@/components/charts/breakdown-chart';
import { attacksTwin } from '@/lib/chart/chart-twins';
import { periodText } from '@/lib/chart/period-text';
import { totalsQuery } from '@/lib/client/dashboard-queries';
import type { View } from '@/lib/domain/view';
import { breakdownPicture } from './breakdown-picture';
import { sourceLine } from './card-notes';
import { queryState } from './query-state';
import type { DashboardState } from './use-dashboard';

const FIELD = { organisation: 'organisations', type: 'types' } as const;

interface BreakdownCardProps {
  state: DashboardState;
  by: keyof typeof FIELD;
}

/** Attacks of the period by organisation or type; a click keeps only that one, a second click lets all in again. */
export function BreakdownCard({ state, by }: BreakdownCardProps) {
  const { scope, view, volume } = state;
  const words = useWords();
  const { t } = words;
  const field = FIELD[by];
  const query = useQuery({ ...totalsQuery(scope, view, by), placeholderData: keepPreviousData });
  if (!volume) return null;
  const answer = query.data;
  const notStated = answer !== undefined && answer.of === 0 && Number(answer.attacks) > 0;
  const problem = notStated
    ? {
        kind: 'empty' as const,
        what: t('dash.doesNotSay', { by }),
        next: t('dash.giveColumn'),
        height: 0,
      }
    : queryState(query, volume, ({ attacks }) => Number(attacks) === 0, 160, words);
  const toggled = (key: string): Partial<View> => ({ [field]: view[field].includes(key) ? [] : [key] });

  function choose(event: MouseEvent<HTMLElement>) {
    const href = (event.target as HTMLElement).closest('a')?.getAttribute('href');
    const entry = answer?.entries.find(({ key }) => href === state.hrefWith(toggled(key)));
    if (!entry || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    state.change(toggled(entry.key));
  }

  return (
    <ChartCard
      id={`by-${by}`}
      title={t(`dash.byName-${by}`)}
      subtitle={
        answer && !problem ? t('dash.chooseOne', { when: periodText(answer.period, words) }) : undefined
      }
      status={volume.status}
      source={sourceLine(volume, words)}
      state={problem}
      picture={answer && breakdownPicture(state, by)}
      twin={answer && (() => attacksTwin(answer, words))}
    >
      {answer && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the links within are the controls; this saves a page load.
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
        <div onClick={choose}>
          <BreakdownChart
            answer={answer}
            selected={view[field][0] ?? null}
            hrefFor={Object.fromEntries(answer.entries.map(({ key }) => [key, state.hrefWith(toggled(key))]))}
          />
        </div>
      )}
    </ChartCard>
  );
}
