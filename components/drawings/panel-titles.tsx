import type { LadderFrame } from '@/components/charts/ladder-frame';
import { LABEL_SIZE } from '@/components/charts/time-frame';
import { measuredWidth } from '@/lib/chart/measured-width';
import type { RankSeries } from '@/lib/chart/rank-rows';
import type { Words } from '@/lib/words/words';
import { HaloedText } from './haloed-text';
import { sharedKeyLeft, TITLE_LINE } from './ladder-layout';
import type { Palette } from './palette';

interface PanelTitlesProps {
  volumeTitle: readonly string[];
  /** The series whose volume is drawn under the ladder. */
  counted: RankSeries | undefined;
  frame: LadderFrame;
  top: number;
  /** Where the ladder ends and the volume begins. */
  middle: number;
  palette: Palette;
  words: Words;
}

/** What each panel shows and, beside the title of the volume, what an open dot means where there is one. */
export function PanelTitles({
  volumeTitle,
  counted,
  frame,
  top,
  middle,
  palette,
  words: { t },
}: PanelTitlesProps) {
  const quiet = palette['ink-quiet'];
  // Over the numbers; in a narrow drawing from its edge on, for it would be cut there.
  const isWide = measuredWidth(t('card.place'), LABEL_SIZE, 'bold') > frame.left - 8;
  const keyLeft = sharedKeyLeft(frame, t('chart.shared'));
  return (
    <>
      <HaloedText
        palette={palette}
        {...(isWide ? { x: 0, textAnchor: 'start' } : { x: frame.left - 8, textAnchor: 'end' })}
        y={top - 8}
        fill={quiet}
        fontWeight={600}
      >
        {t('card.place')}
      </HaloedText>
      {volumeTitle.map((line, i) => (
        <HaloedText
          key={line}
          palette={palette}
          x={frame.left}
          y={middle + 18 + i * TITLE_LINE}
          fill={quiet}
          fontWeight={600}
        >
          {line}
        </HaloedText>
      ))}
      {counted?.tied.includes(true) && (
        <g>
          <circle
            cx={keyLeft - 9}
            cy={middle + 14}
            r={3}
            fill={palette.paper}
            stroke={palette.accent}
            strokeWidth={1.5}
          />
          <text x={keyLeft} y={middle + 18} fill={quiet}>
            {t('chart.shared')}
          </text>
        </g>
      )}
    </>
  );
}
