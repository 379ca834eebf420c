'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import { measureText } from '@/lib/chart/measure-text';
import { nameInText } from '@/lib/chart/name-in-text';
import { ordinal } from '@/lib/chart/ordinal';
import { peakBucket } from '@/lib/chart/peak-bucket';
import { periodText } from '@/lib/chart/period-text';
import { bucketText } from '@/lib/chart/time-text';
import { totalsQuery, volumeQuery } from '@/lib/client/dashboard-queries';
import { volumeBy, volumeSide } from '@/lib/client/volume-stack';
import type { DatasetDetail } from '@/lib/domain/dataset';
import styles from './figures.module.css';
import { ShiftText } from './shift-text';
import type { DashboardState } from './use-dashboard';

/** The headline figures, each with its status and what one attack is. */
export function Figures({ state }: { state: DashboardState }) {
  const words = useWords();
  const { scope, view, volume } = state;
  const by = volumeSide(volume?.passport.sides ?? [], 'source');
  const totals = useQuery({ ...totalsQuery(scope, view, by), placeholderData: keepPreviousData }).data;
  const timeline = useQuery({
    ...volumeQuery(scope, view, volumeBy(scope, view, volume?.passport.sides ?? []), state.selected),
    placeholderData: keepPreviousData,
  }).data;
  if (!volume || !totals) return null;
  const when = periodText(totals.period, words);
  const peak = timeline && peakBucket(timeline, totals.period);
  const { t } = words;
  return (
    <dl className={styles.figures}>
      <Figure name={t('dash.total')} value={formatExact(totals.attacks, words.locale)} dataset={volume}>
        {when}
      </Figure>
      {peak && timeline && (
        <Figure
          name={t(`dash.peak-${timeline.bucket}`)}
          value={formatExact(peak.attacks, words.locale)}
          dataset={volume}
        >
          {bucketText(peak.start, peak.end, timeline.bucket, words)}
        </Figure>
      )}
      <PlaceFigure state={state} />
      <Figure name={t(`dash.named-${by}`)} value={formatExact(totals.of, words.locale)} dataset={volume}>
        {t('dash.andUnknown', { share: formatShare(totals.unknown.share, words) })}
      </Figure>
    </dl>
  );
}

function PlaceFigure({ state }: { state: DashboardState }) {
  const words = useWords();
  const { entry, ranked, places, by } = state;
  if (!entry || !ranked || !places.data) return null;
  const { t } = words;
  const placeOf = (rank: number | null, tied: boolean) =>
    rank === null ? t('dash.unranked') : ordinal(rank, tied, words);
  const now = placeOf(entry.rank, entry.tied);
  const was = placeOf(entry.previousRank, entry.previousTied);
  const { of, previousOf } = places.data;
  const isCompared = places.data.comparePeriod !== null && places.data.comparable;
  return (
    <Figure
      name={t('dash.placeOf', { name: nameInText(entry, by, words) })}
      value={isCompared ? `${was} → ${now}` : now}
      dataset={ranked}
    >
      {isCompared && entry.state === 'ranked' && entry.shift !== 0 && (
        <>
          <ShiftText entry={entry} /> {t('dash.places', { count: Math.abs(entry.shift ?? 0) })}
        </>
      )}
      {t('dash.of', { of })}
      {isCompared && previousOf !== null && previousOf !== of && t('dash.beforeOf', { of: previousOf })}
      {entry.interval &&
        entry.interval[0] !== entry.interval[1] &&
        t('dash.couldBe', { best: entry.interval[0], worst: entry.interval[1] })}
    </Figure>
  );
}

interface FigureProps {
  name: string;
  value: string;
  dataset: DatasetDetail;
  children: ReactNode;
}

function Figure({ name, value, dataset, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.note}>{children}</dd>
      <dd className={styles.note}>
        <StatusBadge status={dataset.status} /> {measureText(dataset.passport)}
      </dd>
    </div>
  );
}
