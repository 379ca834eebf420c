import { useEffect, useState } from 'react';
import { useWords } from '#use-words';
import { brushRange } from '@/lib/chart/brush-range';
import type { FilledBucket } from '@/lib/chart/fill-buckets';
import { bucketText, dateText } from '@/lib/chart/time-text';
import type { Bucket, Period } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import styles from './period-brush.module.css';
import type { TimeFrame } from './time-frame';

interface PeriodBrushProps {
  buckets: readonly FilledBucket[];
  bucket: Bucket;
  period: Period | null;
  frame: TimeFrame;
  onPeriodChange: (period: Period) => void;
}

/**
 * Two handles under the plot that choose a period. Two range inputs over each other, for those work by pointer, touch and
 * keyboard without a line of our own. The choice is told when a handle is let go, for each answer costs a question.
 */
export function PeriodBrush({ buckets, bucket, period, frame, onPeriodChange }: PeriodBrushProps) {
  const words = useWords();
  const { t } = words;
  const given = brushRange(buckets, period);
  const [range, setRange] = useState(given);
  useEffect(() => setRange(given), [given[0], given[1]]);
  const last = buckets.length;
  const [from, to] = range;
  const starts = buckets[from];
  const ends = buckets[to - 1];

  function release() {
    if (starts && ends && (from !== given[0] || to !== given[1]))
      onPeriodChange({ from: starts.start, to: ends.end });
  }

  const share = (index: number) => `${(index / last) * 100}%`;
  return (
    <fieldset
      className={styles.brush}
      style={{ marginLeft: frame.left, marginRight: frame.width - frame.right }}
    >
      <legend className="visually-hidden">{t('dash.period')}</legend>
      <div className={styles.track}>
        <div className={styles.chosen} style={{ left: share(from), right: share(last - to) }} />
        <Handle
          label={t('chart.begins')}
          text={starts && bucketText(starts.start, starts.end, bucket, words)}
          value={from}
          last={last}
          onMove={(value) => setRange([Math.min(value, to - 1), to])}
          onRelease={release}
        />
        <Handle
          label={t('chart.ends')}
          text={ends && bucketText(ends.start, ends.end, bucket, words)}
          value={to}
          last={last}
          onMove={(value) => setRange([from, Math.max(value, from + 1)])}
          onRelease={release}
        />
      </div>
      <output className={styles.text}>{starts && ends && periodWords(starts, ends, bucket, words)}</output>
    </fieldset>
  );
}

function periodWords(first: FilledBucket, last: FilledBucket, bucket: Bucket, words: Words): string {
  const { t, locale } = words;
  if (bucket === '15m' || bucket === 'hour') {
    const moment = (at: string) => `${dateText(at, locale)}, ${at.slice(11, 16)}`;
    return t('chart.range', { from: moment(first.start), to: moment(last.end) });
  }
  const from = bucketText(first.start, first.end, bucket, words);
  if (first === last) return from;
  return t('chart.range', { from, to: bucketText(last.start, last.end, bucket, words) });
}

interface HandleProps {
  label: string;
  text: string | undefined;
  value: number;
  last: number;
  onMove: (value: number) => void;
  onRelease: () => void;
}

function Handle({ label, text, value, last, onMove, onRelease }: HandleProps) {
  return (
    <input
      type="range"
      min={0}
      max={last}
      step={1}
      aria-label={label}
      aria-valuetext={text}
      value={value}
      onChange={(event) => onMove(Number(event.target.value))}
      onPointerUp={onRelease}
      onKeyUp={onRelease}
      onBlur={onRelease}
    />
  );
}
