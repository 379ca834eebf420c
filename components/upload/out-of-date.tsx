import { useWords } from '#use-words';
import { Notice } from './notice';

/** Says that the report is about earlier answers. */
export function OutOfDate() {
  const { t } = useWords();
  return (
    <Notice>
      <p>{t.rich('upload.outOfDate', { b: (text) => <b>{text}</b> })}</p>
    </Notice>
  );
}
