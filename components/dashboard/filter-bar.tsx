'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useWords } from '#use-words';
import { mapQuery } from '@/lib/client/dashboard-queries';
import { DIMENSIONS, type Dimension, isSide } from '@/lib/domain/fact';
import { localePath } from '@/lib/domain/locale';
import type { UrlPeriod, View } from '@/lib/domain/view';
import { BeforeInField } from './before-in-field';
import { ComparePresets } from './compare-presets';
import { EntityField } from './entity-field';
import styles from './filter-bar.module.css';
import { FilterChips } from './filter-chips';
import fields from './filter-fields.module.css';
import { PeriodFields } from './period-fields';
import { chosenRanking, RankFields } from './rank-fields';
import { TimeZoneField } from './time-zone-field';
import type { DashboardState } from './use-dashboard';
import { useSaid } from './use-said';

/** Everything that a reader may choose. On a phone it is a sheet at the bottom, opened by its own button. */
export function FilterBar({ state }: { state: DashboardState }) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const { scope, view, by, places, ranked } = state;
  const map = useQuery({ ...mapQuery(scope, view, state.mapSide), placeholderData: keepPreviousData }).data;
  const period = map?.period ?? null;

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    state.change(chosen(new FormData(event.currentTarget), by));
    setOpen(false);
  }

  return (
    <section className={styles.sheet} aria-label={t('dash.controls')}>
      <div className={styles.open}>
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('dash.close') : t('dash.openControls')}
        </button>
      </div>
      <form className={styles.form} data-open={isOpen} onSubmit={apply}>
        <EntityField state={state} />
        <label className={fields.field}>
          {t('dash.placesOf')}
          <select {...useSaid<HTMLSelectElement>(by)} className="field" name="by">
            {DIMENSIONS.filter((known) => scope.rankings[known] !== null).map((known) => (
              <option key={known} value={known}>
                {t(`dash.by-${known}`)}
              </option>
            ))}
          </select>
        </label>
        <PeriodFields legend={t('dash.period')} name="period" period={period} />
        <TimeZoneField ofDataset={ranked?.passport.timeZone ?? 'UTC'} chosen={view.timeZone} />
        <details className={styles.windows}>
          <summary>{t('dash.otherWindows')}</summary>
          <ComparePresets state={state} />
          <div className={styles.pair}>
            <PeriodFields legend={t('dash.placesNow')} name="now" period={places.data?.period ?? null} />
            <PeriodFields
              legend={t('dash.placesBefore')}
              name="before"
              period={places.data?.comparePeriod ?? null}
            />
            {scope.holds === 'counts' && <BeforeInField state={state} />}
            {scope.holds === 'counts' && <RankFields state={state} />}
          </div>
        </details>
        <div className={styles.actions}>
          <button type="submit" className="button button-primary">
            {t('dash.show')}
          </button>
          <a className="button" href={localePath(words.locale, scope.home)}>
            {t('dash.startAgain')}
          </a>
        </div>
      </form>
      <FilterChips state={state} />
    </section>
  );
}

/** What the form says. A field that still shows the page's own choice leaves the view as it was. */
function chosen(form: FormData, wasBy: Dimension): Partial<View> {
  const text = (name: string) => String(form.get(name) ?? '');
  const period = (name: string): UrlPeriod | null => {
    const [from, to] = [text(`${name}-from`), text(`${name}-to`)];
    return from !== '' && to !== '' ? { from, to } : null;
  };
  const changed = (name: string) => text(`${name}-was`) !== `${text(`${name}-from`)}/${text(`${name}-to`)}`;
  return {
    ...chosenEntity(text, wasBy),
    timeZone: text('tz') === text('tz-was') ? null : text('tz'),
    ...chosenRanking(text),
    beforeIn: text('beforeIn') || null,
    ...(changed('period') ? { period: period('period') } : {}),
    ...(changed('now') || changed('before') ? { now: period('now'), before: period('before') } : {}),
  };
}

/** Whom to tell of. The names offered are of what was ranked: where that changes, the page chooses. */
function chosenEntity(text: (name: string) => string, wasBy: Dimension): Partial<View> {
  const by = DIMENSIONS.find((known) => known === text('by')) ?? wasBy;
  const key = text('entity') || null;
  if (isSide(wasBy) && isSide(by)) return { by, country: key };
  return by === wasBy ? { by, entity: key } : { by, entity: null, places: null, wanted: null, volume: null };
}
