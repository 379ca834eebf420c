import { SIDES } from '@/lib/domain/fact';
import styles from './side-switch.module.css';
import { SIDE_CHOICE } from './side-words';
import type { DashboardState } from './use-dashboard';

/** Chooses the side that the map shows, where the data has both. */
export function SideSwitch({ state }: { state: DashboardState }) {
  const sides = SIDES.filter((side) => state.scope.rankings[side] !== null);
  if (sides.length < 2) return null;
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">The map shows</legend>
      {sides.map((side) => (
        <label key={side} className={styles.choice}>
          <input
            type="radio"
            name="map-side"
            checked={side === state.mapSide}
            onChange={() => state.change({ mapSide: side })}
          />
          {SIDE_CHOICE[side]}
        </label>
      ))}
    </fieldset>
  );
}
