import { LABEL_SIZE, type TimeFrame, xOf } from '@/components/charts/time-frame';
import type { ReportedWindow } from '@/lib/chart/reported-windows';
import { fitText, textWidth } from '@/lib/chart/text-width';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';

const ROW = 20;
/** Between the last of them and the plot. */
const GAP = 6;
const MOST = 3;

/** The windows within the time shown, as far as there is room for them. */
export function shownWindows(windows: readonly ReportedWindow[], frame: TimeFrame): ReportedWindow[] {
  return windows.filter(({ fromMs, toMs }) => fromMs < frame.toMs && toMs > frame.fromMs).slice(0, MOST);
}

/** Room that they take above the plot. */
export function reportedHeight(windows: readonly ReportedWindow[]): number {
  return windows.length === 0 ? 0 : windows.length * ROW + GAP;
}

interface ReportedMarksProps {
  /** A row each, from the top. */
  windows: readonly ReportedWindow[];
  frame: TimeFrame;
  top: number;
  palette: Palette;
}

/** From when to when somebody said that so many attacks happened: a bracket above the plot, which counts none of them. */
export function ReportedMarks({ windows, frame, top, palette }: ReportedMarksProps) {
  return windows.map(({ fromMs, toMs, label }, i) => {
    const [x1, x2] = [xOf(Math.max(fromMs, frame.fromMs), frame), xOf(Math.min(toMs, frame.toMs), frame)];
    const y = top + (i + 1) * ROW;
    const isEnd = x1 + 5 + textWidth(label, LABEL_SIZE) > frame.width;
    return (
      <g key={`${fromMs} ${toMs}`}>
        <path
          d={`M${x1.toFixed(1)} ${y}v-4H${x2.toFixed(1)}v4`}
          fill="none"
          stroke={palette['status-reported']}
        />
        <HaloedText
          palette={palette}
          x={isEnd ? x2 - 5 : x1 + 5}
          y={y - 7}
          textAnchor={isEnd ? 'end' : 'start'}
          fill={palette['status-reported']}
        >
          {fitText(label, LABEL_SIZE, (isEnd ? x2 : frame.width - x1) - 5)}
        </HaloedText>
      </g>
    );
  });
}
