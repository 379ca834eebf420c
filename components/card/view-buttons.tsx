import type { MouseEvent } from 'react';
import { useWords } from '#use-words';
import styles from './card-menu.module.css';

export interface ViewButtonsProps {
  /** Null: the card has no table. */
  isTable: boolean | null;
  onTable: (isTable: boolean) => void;
}

/** Shows the chart as a table and back, or the card on the whole screen. */
export function ViewButtons({
  isTable,
  onTable,
  close,
  say,
}: ViewButtonsProps & { close: () => void; say: (sentence: string) => void }) {
  const { t } = useWords();

  async function fill(event: MouseEvent<HTMLButtonElement>) {
    const card = event.currentTarget.closest('section');
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : card?.requestFullscreen());
      close();
    } catch {
      // Where there is no such thing at all, as on an iPhone, calling it fails, too. The box that says so stays open.
      say(t('card.noFullScreen'));
    }
  }

  return (
    <>
      {isTable !== null && (
        <li>
          <button
            type="button"
            className={styles.entry}
            onClick={() => {
              onTable(!isTable);
              close();
            }}
          >
            {t(isTable ? 'card.chart' : 'card.table')}
          </button>
        </li>
      )}
      <li>
        <button type="button" className={styles.entry} onClick={fill}>
          {t('card.fullScreen')}
        </button>
      </li>
    </>
  );
}
