import type { PointerEvent, ReactNode, RefObject } from 'react';
import { useWords } from '#use-words';
import styles from './chart.module.css';
import type { useCursor } from './use-cursor';

interface ChartBoxProps {
  box: RefObject<HTMLDivElement | null>;
  height: number;
  /** Fixed width; undefined takes that of the box around. */
  width: number | undefined;
  label: string;
  handlers: Omit<ReturnType<typeof useCursor>['handlers'], 'onPointerMove' | 'onPointerDown'> & {
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerDown(event: PointerEvent<HTMLElement>): void;
  };
  /** What the crosshair tells; nothing where it is off the plot. */
  tip: ReactNode;
  children: ReactNode;
}

/** The frame of a chart: reserves its height before it is drawn, and takes pointer and arrow keys for the crosshair. */
export function ChartBox({ box, height, width, label, handlers, tip, children }: ChartBoxProps) {
  const { t } = useWords();
  return (
    <div
      ref={box}
      className={styles.chart}
      data-fills
      style={{ height, width }}
      role="application"
      aria-roledescription={t('chart.role')}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read the chart bucket by bucket.
      tabIndex={0}
      {...handlers}
    >
      {children}
      {/* There before it says anything: of what comes together with its text readers are not told everywhere. */}
      <div role="status">{tip}</div>
    </div>
  );
}
