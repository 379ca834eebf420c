import type { SurgeSeries, SurgesAnswer } from '@/lib/domain/surge-answer';
import styles from './surge-notes.module.css';

/** The series whose surges are marked: whom the reader chose, where the volume tells of it, else all. */
export function markedSeries({ all, series }: SurgesAnswer, chosen: string | null): SurgeSeries {
  return (
    (chosen === null ? undefined : series.find(({ key, judged }) => key === chosen && judged > 0)) ?? all
  );
}

/** How many surges are marked, of what, and by which rule; or why none are looked for. */
export function SurgeNotes({ answer, marked }: { answer: SurgesAnswer; marked: SurgeSeries }) {
  return (
    <div className={styles.notes}>
      <p>{surgeSentence(answer, marked)}</p>
      <details>
        <summary>The rule for surges</summary>
        <p>
          {answer.rule} {marked.judged} were judged, {marked.unjudged} have too little past.
        </p>
      </details>
    </div>
  );
}

function surgeSentence({ bucket }: SurgesAnswer, { name, off, surges }: SurgeSeries): string {
  if (off !== null) return off;
  const unit = bucket === '15m' ? 'quarter of an hour' : bucket;
  const units = bucket === '15m' ? 'quarters of an hour' : `${bucket}s`;
  const of = name === 'All attacks' ? 'all attacks' : `attacks of ${name}`;
  if (surges.length === 0) return `No ${unit} is a surge of ${of}.`;
  const count = surges.length === 1 ? `1 ${unit} is a surge` : `${surges.length} ${units} are surges`;
  return `▼ ${count} of ${of}: far above its own past.`;
}
