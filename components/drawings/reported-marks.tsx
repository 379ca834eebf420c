import { LABEL_SIZE, type TimeFrame, xOf } from '@/components/charts/time-frame';
import { measuredWidth } from '@/lib/chart/measured-width';
import type { ReportedWindow } from '@/lib/chart/reported-windows';
import { wrapText } from '@/lib/chart/wrap-text';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';

const ROW = 20;
/** From one line of a label to the next. */
const LINE = 14;
/** Between the last of them and the plot. */
const GAP = 6;
const MOST = 3;

/** A window with its label beside one of its ends. */
interface ShownWindow {
  x1: number;
  x2: number;
  isEnd: boolean;
  lines: string[];
}

/** The windows within the time shown, as far as there is room for them; their labels whole. */
export function shownWindows(windows: readonly ReportedWindow[], frame: TimeFrame): ShownWindow[] {
  return windows
    .filter(({ fromMs, toMs }) => fromMs < frame.toMs && toMs > frame.fromMs)
    .slice(0, MOST)
    .map(({ fromMs, toMs, label }) => {
      const x1 = xOf(Math.max(fromMs, frame.fromMs), frame);
      const x2 = xOf(Math.min(toMs, frame.toMs), frame);
      const [right, left] = [frame.width - x1 - 5, x2 - 5];
      const isEnd = measuredWidth(label, LABEL_SIZE) > right && left > right;
      return { x1, x2, isEnd, lines: wrapText(label, LABEL_SIZE, isEnd ? left : right) };
    });
}

/** Room that they take above the plot. */
export function reportedHeight(windows: readonly ShownWindow[]): number {
  return windows.length === 0 ? 0 : windows.reduce((sum, one) => sum + heightOf(one), GAP);
}

function heightOf({ lines }: ShownWindow): number {
  return ROW + (lines.length - 1) * LINE;
}

interface ReportedMarksProps {
  /** A row each, from the top. */
  windows: readonly ShownWindow[];
  top: number;
  palette: Palette;
}

/** From when to when somebody said that so many attacks happened: a bracket above the plot, which counts none of them. */
export function ReportedMarks({ windows, top, palette }: ReportedMarksProps) {
  return windows.map(({ x1, x2, isEnd, lines }, i) => {
    const y = top + reportedHeight(windows.slice(0, i + 1)) - GAP;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: windows never move.
      <g key={i}>
        <path
          d={`M${x1.toFixed(1)} ${y}v-4H${x2.toFixed(1)}v4`}
          fill="none"
          stroke={palette['status-reported']}
        />
        {lines.map((line, row) => (
          <HaloedText
            key={line}
            palette={palette}
            x={isEnd ? x2 - 5 : x1 + 5}
            y={y - 7 - (lines.length - 1 - row) * LINE}
            textAnchor={isEnd ? 'end' : 'start'}
            fill={palette['status-reported']}
          >
            {line}
          </HaloedText>
        ))}
      </g>
    );
  });
}
