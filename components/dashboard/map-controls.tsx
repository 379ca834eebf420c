import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { MAP_FLOWS, MAP_REGIONS, MAP_SCALES, MAP_SHOWS, type MapView } from '@/lib/domain/map-view';
import { viewSearch } from '@/lib/domain/view';
import type { Words } from '@/lib/words/words';
import styles from './map-controls.module.css';
import type { DashboardState } from './use-dashboard';
import { hasFlows } from './use-flows';

/** What the map shows and how. A form, so that it works before any script: the button is there where none runs. */
export function MapControls({ state, words: { t } }: { state: DashboardState; words: Words }) {
  const { view } = state;
  const { mapView } = view;
  const set = (change: Partial<MapView>) => state.change({ mapView: { ...mapView, ...change } });
  const one = <T,>(list: readonly T[], value: string) =>
    list.find((known) => String(known) === value) ?? null;
  return (
    <form className={styles.controls} action={usePathname()} aria-label={t('map.controls')}>
      <OtherFields state={state} />
      <Choice
        name="shows"
        label={t('map.shows')}
        value={mapView.shows === 'change' ? 'change' : ''}
        onChoose={(value) => set({ shows: one(MAP_SHOWS, value), at: null })}
      >
        <option value="">{t('map.shows-attacks')}</option>
        <option value="change">{t('map.shows-change')}</option>
      </Choice>
      <Choice
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
      </Choice>
      <Choice
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
      </Choice>
      {hasFlows(state) && mapView.shows !== 'change' && (
        <Choice
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
        </Choice>
      )}
      <button type="submit" className={`button ${styles.submit}`}>
        {t('map.show')}
      </button>
    </form>
  );
}

/** The rest of the view, which the form must not lose. */
function OtherFields({ state: { view } }: { state: DashboardState }) {
  const { shows, scale, region, flows, ...kept } = view.mapView;
  const none = { shows: null, scale: null, region: null, flows: null };
  const search = new URLSearchParams(viewSearch({ ...view, mapView: { ...kept, ...none } }));
  return [...search].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ name, label, value, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select className="field" name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
