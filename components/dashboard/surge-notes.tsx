import { useWords } from '#use-words';
import type { SurgeSeries, SurgesAnswer } from '@/lib/domain/surge-answer';
import type { Words } from '@/lib/words/words';
import styles from './surge-notes.module.css';

/** The series whose surges are marked: whom the reader chose, where the volume tells of it, else all. */
export function markedSeries({ all, series }: SurgesAnswer, chosen: string | null): SurgeSeries {
  return (
    (chosen === null ? undefined : series.find(({ key, judged }) => key === chosen && judged > 0)) ?? all
  );
}

/** How many surges are marked, of what, and by which rule; or why none are looked for. */
export function SurgeNotes({ answer, marked }: { answer: SurgesAnswer; marked: SurgeSeries }) {
  const words = useWords();
  const { t } = words;
  const { judged, unjudged } = marked;
  return (
    <div className={styles.notes}>
      <p>{surgeSentence(answer, marked, words)}</p>
      <details>
        <summary>{t('dash.surgeRule')}</summary>
        <p>
          {answer.rule} {t('dash.judged', { judged, unjudged })}
        </p>
      </details>
    </div>
  );
}

function surgeSentence(answer: SurgesAnswer, marked: SurgeSeries, { t }: Words): string {
  const { name, off, surges } = marked;
  if (off !== null) return off;
  const bucket = answer.bucket === '15m' ? 'quarter' : answer.bucket;
  const of = marked === answer.all ? t('dash.ofAll') : t('dash.ofOne', { name });
  if (surges.length === 0) return t('dash.surgesNone', { bucket, of });
  return t('dash.surgesSome', { count: surges.length, bucket, of });
}
