'use client';

import { type ReactNode, type RefObject, useState } from 'react';
import { createPortal } from 'react-dom';
import { copyDrawing } from '@/lib/export/copy-drawing';
import { fileName } from '@/lib/export/file-name';
import { savePng } from '@/lib/export/save-png';
import { whenStill } from '@/lib/export/when-still';
import type { CardPicture } from './chart-card';
import styles from './chart-card.module.css';
import { ExportCard, type ExportCardProps } from './export-card';

interface SavePngProps {
  picture: CardPicture;
  card: Pick<ExportCardProps, 'title' | 'subtitle' | 'status' | 'source'>;
  exportBody: ReactNode | (() => ReactNode);
  /** Copied into the picture where there is no exportBody. */
  body: RefObject<HTMLElement | null>;
}

type Step = 'idle' | 'making' | 'saved' | 'failed';

/** Draws the card once more at a fixed width beside the page, and saves that: the picture is the same in every window. */
export function SavePng({ picture, card, exportBody, body }: SavePngProps) {
  const [step, setStep] = useState<Step>('idle');

  async function make(node: HTMLElement) {
    try {
      const slot = node.querySelector<HTMLElement>('[data-drawing]');
      if (slot && body.current) copyDrawing(body.current, slot);
      await whenStill(node);
      await savePng(node, fileName(picture.file));
      setStep('saved');
    } catch (error) {
      console.error(error);
      setStep('failed');
    }
  }

  return (
    <>
      <button type="button" className="button" disabled={step === 'making'} onClick={() => setStep('making')}>
        {step === 'making' ? 'Making picture…' : 'Save PNG'}
      </button>
      <span className={step === 'failed' ? styles.problem : 'visually-hidden'} role="status">
        {MESSAGES[step]}
      </span>
      {step === 'making' &&
        createPortal(
          <ExportCard {...card} {...picture} title={card.title} onMount={make}>
            {typeof exportBody === 'function' ? exportBody() : (exportBody ?? <div data-drawing />)}
          </ExportCard>,
          document.body,
        )}
    </>
  );
}

const MESSAGES: Readonly<Record<Step, string>> = {
  idle: '',
  making: 'Making picture…',
  saved: 'The picture was saved.',
  failed: 'The picture could not be made. Try again; if it fails again, reload the page first.',
};
