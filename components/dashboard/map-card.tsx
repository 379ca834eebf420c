'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartCard } from '@/components/card/chart-card';
import { MapInteraction } from '@/components/map/map-interaction';
import { WorldMap } from '@/components/map/world-map';
import { countedEntries } from '@/lib/chart/counted-entries';
import { describePeriod } from '@/lib/chart/describe-period';
import { ENTITY_WORDS } from '@/lib/chart/entity-words';
import { measureText } from '@/lib/chart/measure-text';
import { mapQuery } from '@/lib/client/dashboard-queries';
import type { RankingAnswer } from '@/lib/domain/answer';
import { type Dimension, isSide } from '@/lib/domain/fact';
import { ordinal } from '@/lib/domain/ordinal';
import { pictureNotes, sourceLine } from './card-notes';
import { MAP_TITLE } from './dimension-words';
import { queryState } from './query-state';
import { SideSwitch } from './side-switch';
import type { DashboardState } from './use-dashboard';

/** The world by attacks of the period, by source or target. */
export function MapCard({ state, madeOn }: { state: DashboardState; madeOn: string }) {
  const { scope, view, mapSide, mapped } = state;
  const query = useQuery({ ...mapQuery(scope, view, mapSide), placeholderData: keepPreviousData });
  const answer = query.data;
  const problem = queryState(query, mapped, ({ attacks }) => Number(attacks) === 0, 320);
  if (!mapped) return null;
  const title = MAP_TITLE[mapSide];
  return (
    <ChartCard
      id="map"
      title={title}
      subtitle={`${measureText(mapped.passport)}${answer ? `; ${describePeriod(answer.period)}` : ''}.${staysNote(state.by)}`}
      status={mapped.status}
      source={`${sourceLine(mapped)} · Equal Earth projection`}
      state={problem}
      actions={<SideSwitch state={state} />}
      {...(answer && {
        picture: pictureNotes(
          { dataset: mapped, view, madeOn },
          { chart: `map-${mapSide}`, period: answer.period },
        ),
      })}
    >
      {answer && (
        <MapInteraction onSelect={(country) => state.change({ country })}>
          <WorldMap
            values={mapValues(answer)}
            unknown={{ attacks: answer.unknown.attacks ?? 0, share: answer.unknown.share ?? 0 }}
            side={mapSide}
            selected={state.country}
            hrefFor={Object.fromEntries(
              answer.entries.map(({ key }) => [key, state.hrefWith({ country: key })]),
            )}
          />
        </MapInteraction>
      )}
    </ChartCard>
  );
}

/** Only countries are on a map. */
function staysNote(by: Dimension): string {
  return isSide(by) ? '' : ` The map stays with countries: ${ENTITY_WORDS[by].many} have no place on it.`;
}

function mapValues(answer: RankingAnswer) {
  return countedEntries(answer.entries)
    .filter(({ rank }) => rank !== null)
    .map(({ key, name, attacks, share, rank, tied }) => ({
      code: key,
      name,
      attacks,
      share,
      place: `${ordinal(rank ?? 0, tied)} of ${answer.of}`,
    }));
}
