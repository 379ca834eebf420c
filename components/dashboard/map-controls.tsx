import { usePathname } from 'next/navigation';
import {
  MAP_FLOWS,
  MAP_REGIONS,
  MAP_SCALES,
  MAP_SHOWS,
  type MapView,
  WHOLE_MAP,
} from '@/lib/domain/map-view';
import type { Words } from '@/lib/words/words';
import type { DashboardState } from './use-dashboard';
import { hasFlows } from './use-flows';
import { ViewChoice, ViewFields } from './view-choice';
import styles from './view-choice.module.css';

/** What the map shows and how. A form, so that it works before any script: the button is there where none runs. */
export function MapControls({ state, words: { t } }: { state: DashboardState; words: Words }) {
  const { view } = state;
  const { mapView } = view;
  const set = (change: Partial<MapView>) => state.change({ mapView: { ...mapView, ...change } });
  const one = <T,>(list: readonly T[], value: string) =>
    list.find((known) => String(known) === value) ?? null;
  return (
    <form className={styles.controls} action={usePathname()} aria-label={t('map.controls')}>
      <ViewFields view={{ ...view, mapView: { ...WHOLE_MAP, at: mapView.at } }} />
      <ViewChoice
        name="shows"
        label={t('map.shows')}
        value={mapView.shows === 'change' ? 'change' : ''}
        onChoose={(value) => set({ shows: one(MAP_SHOWS, value), at: null })}
      >
        <option value="">{t('map.shows-attacks')}</option>
        <option value="change">{t('map.shows-change')}</option>
      </ViewChoice>
      <ViewChoice
        name="scale"
        label={t('map.scale')}
        value={mapView.scale ?? ''}
        onChoose={(value) => set({ scale: one(MAP_SCALES, value) })}
      >
        <option value="">{t('map.scale-auto')}</option>
        {MAP_SCALES.map((scale) => (
          <option key={scale} value={scale}>
            {t(`map.scale-${scale}`)}
          </option>
        ))}
      </ViewChoice>
      <ViewChoice
        name="region"
        label={t('map.region')}
        value={mapView.region ?? ''}
        onChoose={(value) => set({ region: one(MAP_REGIONS, value) })}
      >
        <option value="">{t('map.region-world')}</option>
        {MAP_REGIONS.map((region) => (
          <option key={region} value={region}>
            {t(`map.region-${region}`)}
          </option>
        ))}
      </ViewChoice>
      {hasFlows(state) && mapView.shows !== 'change' && (
        <ViewChoice
          name="flows"
          label={t('map.flows')}
          value={String(mapView.flows ?? '')}
          onChoose={(value) => set({ flows: one(MAP_FLOWS, value) })}
        >
          <option value="">{t('map.flows-none')}</option>
          {MAP_FLOWS.map((count) => (
            <option key={count} value={count}>
              {t('map.flows-most', { count })}
            </option>
          ))}
        </ViewChoice>
      )}
      <button type="submit" className={`button ${styles.submit}`}>
        {t('map.show')}
      </button>
    </form>
  );
}
