import { type ReactNode, useEffect, useRef } from 'react';
import { dateText } from '@/lib/chart/time-text';
import type { Status } from '@/lib/domain/passport';
import { EXPORT_WIDTH } from '@/lib/export/export-size';
import styles from './export-card.module.css';
import { StatusBadge } from './status-badge';

/** What a picture must say that the page says elsewhere, for it leaves the page. */
export interface PictureNotes {
  /** The period in words: "1–14 April 2019". */
  period: string;
  timeZone: string;
  /** Filters in force, in words; none when empty. */
  filters?: readonly string[];
  /** Day on which the picture is made, ISO 8601. */
  madeOn: string;
}

export interface ExportCardProps extends PictureNotes {
  title: string;
  subtitle?: ReactNode;
  status: Status;
  source: ReactNode;
  children: ReactNode;
  /** Called once with the card's node when it stands in the document. */
  onMount: (node: HTMLElement) => void;
}

/** A card as it is to be seen outside the page: of one width, complete in itself, and off screen until it is a picture. */
export function ExportCard(props: ExportCardProps) {
  const {
    title,
    subtitle,
    status,
    source,
    period,
    timeZone,
    filters = [],
    madeOn,
    children,
    onMount,
  } = props;
  const card = useRef<HTMLDivElement>(null);
  const told = useRef(false);
  useEffect(() => {
    // React's strict mode runs effects twice, and one click must make one picture.
    if (told.current || !card.current) return;
    told.current = true;
    onMount(card.current);
  }, [onMount]);
  return (
    <div className={styles.offscreen} aria-hidden="true" inert>
      <div ref={card} className={styles.card} style={{ width: EXPORT_WIDTH }} data-export-card>
        <header className={styles.head}>
          <p className={styles.title}>{title}</p>
          <StatusBadge status={status} />
        </header>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        <p className={styles.subtitle}>{[period, `times in ${timeZone}`, ...filters].join(' · ')}</p>
        <div className={styles.body}>
          {children}
          {status === 'simulated' && <p className={styles.watermark}>simulated</p>}
        </div>
        <footer className={styles.foot}>
          <p>{source}</p>
          <p>Made with Rankshift on {dateText(madeOn)}</p>
        </footer>
      </div>
    </div>
  );
}
