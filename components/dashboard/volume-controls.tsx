import { usePathname } from 'next/navigation';
import { useWords } from '#use-words';
import { volumeStacks } from '@/lib/client/volume-stack';
import type { Dimension } from '@/lib/domain/fact';
import { STACKS, VOLUME_AXES } from '@/lib/domain/volume-view';
import type { DashboardState } from './use-dashboard';
import { ViewChoice, ViewFields } from './view-choice';
import styles from './view-choice.module.css';

/** What the volume is stacked by, of what its dataset tells apart, and its scale. A form, so that it works before any script. */
export function VolumeControls({ state, by }: { state: DashboardState; by: Dimension | null }) {
  const { t } = useWords();
  const { scope, view, volume } = state;
  const stacks = [...volumeStacks(scope, volume?.passport.sides ?? []), 'none'] as const;
  return (
    <form className={styles.controls} action={`${usePathname()}#volume`} aria-label={t('volume.controls')}>
      <ViewFields view={{ ...view, stack: null, axis: null }} />
      <ViewChoice
        name="stack"
        label={t('volume.stack')}
        value={by ?? 'none'}
        onChoose={(value) => state.change({ stack: STACKS.find((known) => known === value) ?? null })}
      >
        {stacks.map((stack) => (
          <option key={stack} value={stack}>
            {t(`volume.stack-${stack}`)}
          </option>
        ))}
      </ViewChoice>
      <ViewChoice
        name="axis"
        label={t('volume.axis')}
        value={view.axis ?? 'linear'}
        onChoose={(value) => state.change({ axis: value === 'log' ? 'log' : null })}
      >
        {VOLUME_AXES.map((axis) => (
          <option key={axis} value={axis}>
            {t(`volume.axis-${axis}`)}
          </option>
        ))}
      </ViewChoice>
      <button type="submit" className={`button ${styles.submit}`}>
        {t('volume.show')}
      </button>
    </form>
  );
}
