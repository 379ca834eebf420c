import { useState } from 'react';
import { useWords } from '#use-words';
import { SIDES } from '@/lib/domain/fact';

import styles from './side-switch.module.css';
import type { DashboardState } from './use-dashboard';

/**
 * Chooses the side that the map shows, where the data has both. What is pressed stays pressed while the address and
 * the map follow; when the address changes by itself, it follows the address.
 */
export function SideSwitch({ state }: { state: DashboardState }) {
  const { t } = useWords();
  const [choice, setChoice] = useState({ pressed: state.mapSide, shown: state.mapSide });
  if (choice.shown !== state.mapSide) setChoice({ pressed: state.mapSide, shown: state.mapSide });
  const sides = SIDES.filter((side) => state.scope.rankings[side] !== null);
  if (sides.length < 2) return null;
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t('map.showsSide')}</legend>
      {sides.map((side) => (
        <label key={side} className={styles.choice}>
          <input
            type="radio"
            name="map-side"
            checked={side === choice.pressed}
            onChange={() => {
              setChoice({ ...choice, pressed: side });
              state.change({ mapSide: side });
            }}
          />
          {t(`map.side-${side}`)}
        </label>
      ))}
    </fieldset>
  );
}
