import { useWords } from '#use-words';
import type { RankingEntry } from '@/lib/domain/answer';

/** A shift as it is read: "▲20", "▼3", "0", "new", "gone". The triangle has words for those who cannot see it. */
export function ShiftText({ entry }: { entry: Pick<RankingEntry, 'shift' | 'state'> }) {
  const { t } = useWords();
  const { shift, state } = entry;
  if (state !== 'ranked') return <>{t(`text.shift-${state}`)}</>;
  if (shift === null) return <>–</>;
  if (shift === 0) return <>0</>;
  const climbs = shift > 0;
  return (
    <>
      <span aria-hidden="true">{climbs ? '▲' : '▼'}</span>
      <span className="visually-hidden">{climbs ? t('text.up') : t('text.down')}</span>
      {Math.abs(shift)}
    </>
  );
}
