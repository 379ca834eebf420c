import { memo } from 'react';
import { formatExact } from '@/lib/chart/format-number';
import { momentText, momentTotal } from '@/lib/chart/moments';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import type { Words } from '@/lib/words/words';
import styles from './time-bar.module.css';
import { usePlayback } from './use-playback';

interface TimeBarProps {
  answer: VolumesAnswer;
  /** Index of the bucket shown; null: the whole period. */
  at: number | null;
  isPlaying: boolean;
  onShow: (at: number) => void;
  onPlay: (isPlaying: boolean) => void;
  onShowAll: () => void;
  words: Words;
}

/** Goes through time: a slider over the volume of all, and play. With reduced motion nothing plays by itself: it steps. */
export function TimeBar({ answer, at, isPlaying, onShow, onPlay, onShowAll, words }: TimeBarProps) {
  const { t } = words;
  const last = answer.starts.length - 1;
  const { isCalm } = usePlayback({ at, last, isPlaying, onShow, onPlay });
  const press = () => (isCalm ? onShow(at === null || at >= last ? 0 : at + 1) : onPlay(!isPlaying));
  return (
    <div className={styles.bar} data-time>
      <button type="button" className="button" onClick={press}>
        {isCalm ? t('map.next') : t(isPlaying ? 'map.pause' : 'map.play')}
      </button>
      <div className={styles.track}>
        <TotalBars answer={answer} />
        <input
          type="range"
          className={styles.range}
          aria-label={t('map.moment')}
          aria-valuetext={at === null ? t('map.whole') : momentText(answer, at, words)}
          data-whole={at === null}
          min={0}
          max={last}
          value={at ?? 0}
          onChange={(event) => {
            onPlay(false);
            onShow(Number(event.target.value));
          }}
        />
      </div>
      <button type="button" className="button" disabled={at === null} onClick={onShowAll}>
        {t('map.whole')}
      </button>
      <p className={styles.now}>{at === null ? t('map.whole') : nowText(answer, at, words)}</p>
    </div>
  );
}

function nowText(answer: VolumesAnswer, at: number, words: Words): string {
  const { t, locale } = words;
  const [when, total] = [momentText(answer, at, words), momentTotal(answer, at)];
  return total === null
    ? t('map.momentNone', { when })
    : t('map.momentOf', { when, count: formatExact(total, locale) });
}

/** All attacks of every bucket as bars, so that the slider shows where there is something to see. */
const TotalBars = memo(function TotalBars({ answer }: { answer: VolumesAnswer }) {
  const totals = answer.starts.map((_, at) => momentTotal(answer, at) ?? 0);
  const most = totals.reduce((a, b) => Math.max(a, b), 1);
  const path = totals.map((total, i) => `M${i + 0.1} 20h.8V${(20 - (19 * total) / most).toFixed(1)}h-.8z`);
  return (
    <svg
      className={styles.totals}
      viewBox={`0 0 ${totals.length} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path.join('')} />
    </svg>
  );
});
