import type { ReceivedUpload } from '@/lib/domain/upload';
import { DELIMITER_NAMES } from './reading-words';
import { sizeText } from './size-text';

/** How the file was read, so that a wrong reading is seen at once. */
export function FileFacts({ received }: { received: ReceivedUpload }) {
  const { bytes, encoding, delimiter, columns } = received;
  const between = DELIMITER_NAMES[delimiter] ?? `“${delimiter}”`;
  return (
    <>
      {sizeText(bytes)},{' '}
      {columns.length === 1 ? 'one column' : `${columns.length} columns separated by ${between}`},{' '}
      {encoding.toUpperCase()}. You can close this page and come back: its address keeps your place.
    </>
  );
}
