import styles from './chart.module.css';
import { type TimeFrame, xOf } from './time-frame';

interface ChartTipProps {
  title: string;
  lines: readonly string[];
  bucket: { fromMs: number; toMs: number };
  frame: TimeFrame;
  top: number;
  height: number;
}

/** The crosshair through all panels and what stands there; its box reads it out when it moves. */
export function ChartTip({ title, lines, bucket, frame, top, height }: ChartTipProps) {
  const x = xOf((bucket.fromMs + bucket.toMs) / 2, frame);
  const side = x > frame.width / 2 ? { right: frame.width - x + 8 } : { left: x + 8 };
  return (
    <>
      <div className={styles.crosshair} style={{ left: x, top, height }} />
      <div className={styles.tip} style={{ ...side, top: top + 4 }}>
        <strong>{title}</strong>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </>
  );
}
