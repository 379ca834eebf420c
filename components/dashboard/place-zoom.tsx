'use client';

import { type FormEvent, useState } from 'react';
import { useWords } from '#use-words';
import type { PlaceWindow } from '@/lib/domain/view';
import styles from './place-zoom.module.css';
import type { DashboardState } from './use-dashboard';

interface PlaceZoomProps {
  state: Pick<DashboardState, 'view' | 'change'>;
  /** The places shown now. */
  shown: PlaceWindow;
  /** The worst place that there is. */
  last: number;
}

/** Chooses which places the ladder shows, by their true numbers. */
export function PlaceZoom({ state, shown, last }: PlaceZoomProps) {
  const { t } = useWords();
  const [problem, setProblem] = useState('');

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [Number(form.get('best')), Number(form.get('worst'))];
    const isFit = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from < to && from < last;
    setProblem(isFit ? '' : t('dash.zoomProblem', { last }));
    if (isFit) state.change({ places: { from, to } });
  }

  return (
    // The key renews the fields when the places change elsewhere.
    <form key={`${shown.from}-${shown.to}`} className={styles.zoom} onSubmit={apply} noValidate>
      <PlaceField name="best" label={t('dash.zoomFrom')} value={shown.from} last={last} />
      <PlaceField name="worst" label={t('dash.zoomTo')} value={shown.to} last={last} />
      <button type="submit" className="button">
        {t('dash.zoomShow')}
      </button>
      {state.view.places && (
        <button type="button" className="button" onClick={() => state.change({ places: null })}>
          {t('dash.zoomBack')}
        </button>
      )}
      {state.view.span && (
        <button type="button" className="button" onClick={() => state.change({ span: null })}>
          {t('dash.spanBack')}
        </button>
      )}
      <span className={styles.problem} role="status">
        {problem}
      </span>
    </form>
  );
}

interface PlaceFieldProps {
  name: string;
  label: string;
  value: number;
  last: number;
}

function PlaceField({ name, label, value, last }: PlaceFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input className="field" type="number" name={name} min={1} max={last} defaultValue={value} />
    </label>
  );
}
