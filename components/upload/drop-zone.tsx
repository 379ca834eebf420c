'use client';

import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '#use-words';
import styles from './drop-zone.module.css';
import { sizeText } from './size-text';

interface DropZoneProps {
  maxBytes: number;
  onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen by a button that any keyboard reaches. */
export function DropZone({ maxBytes, onFile }: DropZoneProps) {
  const words = useWords();
  const { t } = words;
  const { isOver, handlers } = useDrop(onFile);
  return (
    <div className={styles.zone} data-over={isOver || undefined} {...handlers}>
      <p className={styles.call}>{t(isOver ? 'upload.letGo' : 'upload.drop')}</p>
      <input
        type="file"
        id="upload-file"
        className="visually-hidden"
        accept=".csv,.tsv,.txt,.gz,text/csv,text/tab-separated-values,application/gzip"
        aria-describedby="upload-file-kinds"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor="upload-file" className="button button-primary">
        {t('upload.chooseCsv')}
      </label>
      <p id="upload-file-kinds" className={styles.kinds}>
        {t('upload.kinds', { size: sizeText(maxBytes, words) })}
      </p>
    </div>
  );
}

/** `dragenter` and `dragleave` also come from what lies inside, so they are counted. */
function useDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const step = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const handlers = {
    onDragEnter: (event: DragEvent) => {
      event.preventDefault();
      step(1);
    },
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDragLeave: () => step(-1),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      step(-depth.current);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
  return { isOver, handlers };
}
