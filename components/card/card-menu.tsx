'use client';

import { useId, useState } from 'react';
import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import type { Theme } from '@/lib/domain/picture-looks';
import styles from './card-menu.module.css';
import type { CardPicture } from './card-picture';
import { CopyButtons } from './copy-buttons';
import { PictureForm } from './picture-form';
import { useSeenTheme } from './use-seen-theme';
import { ViewButtons, type ViewButtonsProps } from './view-buttons';

interface CardMenuProps extends ViewButtonsProps {
  /** Null: the card is a table or a text, and has figures only. */
  picture: CardPicture | null;
  /** Address of its figures as CSV. */
  csv: string;
  /** The chart in words, where it stands in another page. */
  name: string;
}

/**
 * The main action, and all others in a box that opens over the page. Saving is by links and a form, which work before any
 * script.
 */
export function CardMenu({ picture, name, csv, ...view }: CardMenuProps) {
  const { t } = useWords();
  const id = useId();
  const [said, say] = useState('');
  const theme = useSeenTheme();
  const close = () => document.getElementById(id)?.hidePopover?.();
  const anchor = `--${id.replaceAll(/[^a-z0-9]/gi, '')}`;
  return (
    <>
      <MainAction picture={picture} csv={csv} theme={theme} />
      <button
        type="button"
        className="button"
        popoverTarget={id}
        style={{ ['anchorName' as string]: anchor }}
      >
        {t('card.more')}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.menu}
        style={{ ['positionAnchor' as string]: anchor }}
        role="dialog"
        aria-label={t('card.more')}
      >
        {picture && <PictureForm picture={picture} theme={theme} say={say} />}
        <ul className={styles.entries}>
          {picture && (
            <li>
              <a className={styles.entry} href={csv} download>
                {t('card.saveCsv')}
              </a>
            </li>
          )}
          {picture?.csvBeside && (
            <li>
              <a className={styles.entry} href={picture.csvBeside.address} download>
                {picture.csvBeside.label}
              </a>
            </li>
          )}
          <CopyButtons picture={picture} name={name} say={say} />
          <ViewButtons {...view} close={close} say={say} />
        </ul>
        <p className={styles.said} role="status">
          {said}
        </p>
      </div>
    </>
  );
}

/** What most readers save: the picture as it is seen, or the figures of a card that has none. */
function MainAction({ picture, csv, theme }: Pick<CardMenuProps, 'picture' | 'csv'> & { theme: Theme }) {
  const { t, locale } = useWords();
  const looks = theme === 'light' ? {} : { theme };
  const save = { ...picture?.search, ...looks, lang: locale, scale: '2', download: 'true' };
  return (
    <a
      className="button"
      href={picture ? pictureAddress(picture.slug, picture.kind, 'png', save) : csv}
      download
    >
      {t(picture ? 'card.savePng' : 'card.saveCsv')}
    </a>
  );
}
