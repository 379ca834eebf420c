import type { MouseEvent } from 'react';
import { useWords } from '#use-words';
import { type ComparePreset, comparePresets } from '@/lib/client/compare-presets';
import styles from './compare-presets.module.css';
import type { DashboardState } from './use-dashboard';

/** The usual comparisons of the places shown, each a link; other windows are chosen below. */
export function ComparePresets({ state }: { state: DashboardState }) {
  const words = useWords();
  const { places, ranked, scope } = state;
  if (!places.data || !ranked?.period) return null;
  return (
    <ul className={styles.presets} aria-label={words.t('compare.usual')}>
      {comparePresets(places.data.period, ranked.period, scope.events, words).map((preset) => (
        <li key={preset.name}>
          <PresetLink preset={preset} state={state} />
        </li>
      ))}
    </ul>
  );
}

function PresetLink({ preset, state }: { preset: ComparePreset; state: DashboardState }) {
  const { t } = useWords();
  const { name, now, before, hasData } = preset;
  if (!hasData) return <span className={styles.none}>{t('compare.noDataThen', { name })}</span>;
  const isShown = state.view.before?.from === before.from && state.view.before.to === before.to;

  function choose(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    state.change({ now, before });
  }
  return (
    <a
      className="button"
      href={state.hrefWith({ now, before })}
      onClick={choose}
      aria-current={isShown ? 'true' : undefined}
    >
      {name}
    </a>
  );
}
