import type { TimeFrame } from '@/components/charts/time-frame';
import { type CompareWindows, windowSpans } from '@/components/charts/window-spans';
import type { Words } from '@/lib/words/words';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';

interface WindowMarksProps {
  windows: CompareWindows;
  frame: TimeFrame;
  top: number;
  bottom: number;
  palette: Palette;
  words: Words;
}

/** The two periods compared, shaded. */
export function WindowShades({ windows, frame, top, bottom, palette }: Omit<WindowMarksProps, 'words'>) {
  return windowSpans(windows, frame).map(({ name, x1, x2 }) => (
    <rect
      key={name}
      x={x1}
      y={top}
      width={x2 - x1}
      height={bottom - top}
      fill={name === 'now' ? palette['accent-soft'] : palette['paper-sunken']}
    />
  ));
}

/** Their names in the row above. */
export function WindowTitles({ windows, frame, top, palette, words }: Omit<WindowMarksProps, 'bottom'>) {
  return windowSpans(windows, frame).map(({ name, x1, x2, text }) => (
    <g key={name}>
      <path
        d={`M${x1} ${top}v-4H${x2}v4`}
        fill="none"
        stroke={name === 'now' ? palette.accent : palette.rule}
      />
      <HaloedText
        palette={palette}
        {...text}
        y={top - 8}
        fill={name === 'now' ? palette.accent : palette['ink-quiet']}
      >
        {words.t(`chart.${name}`)}
      </HaloedText>
    </g>
  ));
}
