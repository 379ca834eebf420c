'use client';

import { useId, useState } from 'react';
import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import styles from './card-menu.module.css';
import type { CardPicture } from './card-picture';
import { CopyButtons } from './copy-buttons';
import { PictureForm } from './picture-form';
import { useSeenTheme } from './use-seen-theme';
import { ViewButtons, type ViewButtonsProps } from './view-buttons';

interface CardMenuProps extends ViewButtonsProps {
  picture: CardPicture;
  /** The chart in words, where it stands in another page. */
  name: string;
}

/**
 * The main action, and all others in a box that opens over the page. Saving is by links and a form, which work before any
 * script.
 */
export function CardMenu({ picture, name, ...view }: CardMenuProps) {
  const { t, locale } = useWords();
  const id = useId();
  const [said, say] = useState('');
  const { slug, kind, search, csv } = picture;
  const theme = useSeenTheme();
  const looks = theme === 'light' ? {} : { theme };
  const save = { ...search, ...looks, lang: locale, scale: '2', download: 'true' };
  const close = () => document.getElementById(id)?.hidePopover?.();
  const anchor = `--${id.replaceAll(/[^a-z0-9]/gi, '')}`;
  return (
    <>
      <a className="button" href={pictureAddress(slug, kind, 'png', save)} download>
        {t('card.savePng')}
      </a>
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
        <PictureForm picture={picture} theme={theme} say={say} />
        <ul className={styles.entries}>
          <li>
            <a className={styles.entry} href={csv} download>
              {t('card.saveCsv')}
            </a>
          </li>
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
