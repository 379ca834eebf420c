import { useWords } from '#use-words';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { delimiterText } from './reading-words';
import { sizeText } from './size-text';

/** How the file was read, so that a wrong reading is seen at once. */
export function FileFacts({ received }: { received: ReceivedUpload }) {
  const words = useWords();
  const { bytes, encoding, delimiter, columns } = received;
  return words.t('upload.facts', {
    size: sizeText(bytes, words),
    columns: columns.length,
    between: delimiterText(delimiter, words),
    encoding: encoding.toUpperCase(),
  });
}
