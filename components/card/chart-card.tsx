'use client';

import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';
import type { Twin } from '@/lib/chart/chart-twins';
import type { Status } from '@/lib/domain/passport';
import { CardMenu } from './card-menu';
import type { CardPicture } from './card-picture';
import { CardState, type CardStateProps } from './card-state';
import styles from './chart-card.module.css';
import { StatusBadge } from './status-badge';
import { TwinTables } from './twin-table';
import { Room, useRoom } from './use-room';

export interface ChartCardProps {
  title: string;
  /** What is counted, by whom, in which time zone. */
  subtitle?: ReactNode;
  status: Status;
  /** Source line at the foot. */
  source: ReactNode;
  children?: ReactNode;
  /** Shown in place of the body; nothing can be saved meanwhile. */
  state?: CardStateProps | null;
  /** Where the chart can be had as a file. */
  picture?: CardPicture | undefined;
  /** Where the figures of a card without a picture can be had as CSV. With neither the card has no menu. */
  csv?: string | undefined;
  /** The chart's figures as a table, to be shown in its place. */
  twin?: (() => Twin) | undefined;
  /** More controls beside the menu. */
  actions?: ReactNode;
  /** Names the card for links within the page. */
  id?: string;
}

/** The one frame of every chart: title, what is counted, status, the chart or why there is none, source, and its menu. */
export function ChartCard(props: ChartCardProps) {
  const { title, subtitle, status, source, children, state, picture, twin, actions, id } = props;
  const csv = picture?.csv ?? props.csv;
  const [isTable, setTable] = useState(false);
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const room = useRoom(card);
  const body = isTable && twin ? <TwinTables {...twin()} /> : children;
  return (
    <section
      ref={card}
      className={styles.card}
      style={room === null ? undefined : ({ '--room': `${room}px` } as CSSProperties)}
      aria-labelledby={heading}
      id={id}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={heading}>{title}</h2>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <StatusBadge status={status} />
      </header>
      <div className={styles.body}>
        <Room value={room}>{state ? <CardState {...state} /> : body}</Room>
      </div>
      <footer className={styles.foot}>
        <p className={styles.source}>{source}</p>
        <div className={styles.actions}>
          {actions}
          {csv !== undefined && !state && (
            <CardMenu
              picture={picture ?? null}
              csv={csv}
              name={picture?.label ?? title}
              isTable={twin ? isTable : null}
              onTable={setTable}
            />
          )}
        </div>
      </footer>
    </section>
  );
}
