'use client';

import { type ReactNode, useId, useRef } from 'react';
import type { Status } from '@/lib/domain/passport';
import { CardState, type CardStateProps } from './card-state';
import styles from './chart-card.module.css';
import type { PictureNotes } from './export-card';
import { SavePng } from './save-png-button';
import { StatusBadge } from './status-badge';

/** What "Save PNG" needs to know that the card itself does not say. */
export interface CardPicture extends PictureNotes {
  /** Parts of the file's name; see fileName. Days are read off `from` and `to`. */
  file: { slug: string; chart: string; from: string; to: string };
  /** Title of the picture, such as the page's sentence; else the card's own. */
  title?: string;
  /** What is counted, where the card's own line says more than a picture needs. */
  subtitle?: string;
}

export interface ChartCardProps {
  title: string;
  /** What is counted, by whom, in which time zone. */
  subtitle?: ReactNode;
  status: Status;
  /** Source line at the foot. */
  source: ReactNode;
  children?: ReactNode;
  /** Shown in place of the body; the picture cannot be saved meanwhile. */
  state?: CardStateProps | null;
  /** Without it the card has no "Save PNG". */
  picture?: CardPicture;
  /** The body again at EXPORT_BODY_WIDTH with no animation. Without it the body's own nodes are copied, as suits a map. */
  exportBody?: ReactNode | (() => ReactNode);
  /** More controls beside "Save PNG". */
  actions?: ReactNode;
  /** Names the card for links within the page. */
  id?: string;
}

/** The one frame of every picture: title, what is counted, status, the picture or why there is none, source, and saving it. */
export function ChartCard(props: ChartCardProps) {
  const { title, subtitle, status, source, children, state, picture, exportBody, actions, id } = props;
  const body = useRef<HTMLDivElement>(null);
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading} id={id}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={heading}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <StatusBadge status={status} />
      </header>
      <div ref={body} className={styles.body}>
        {state ? <CardState {...state} /> : children}
      </div>
      <footer className={styles.foot}>
        <p className={styles.source}>{source}</p>
        <div className={styles.actions}>
          {actions}
          {picture && !state && (
            <SavePng
              picture={picture}
              card={{
                title: picture.title ?? title,
                subtitle: picture.subtitle ?? subtitle,
                status,
                source,
              }}
              exportBody={exportBody}
              body={body}
            />
          )}
        </div>
      </footer>
    </section>
  );
}
