import type { TimeFrame } from '@/components/charts/time-frame';
import { measuredWidth } from '@/lib/chart/measured-width';
import type { RankSeries } from '@/lib/chart/rank-rows';
import type { RankHistory } from '@/lib/domain/answer';
import type { Words } from '@/lib/words/words';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';

interface PanelTitlesProps {
  history: RankHistory;
  chosen: RankSeries | undefined;
  frame: TimeFrame;
  top: number;
  /** Where the ladder ends and the volume begins. */
  middle: number;
  palette: Palette;
  words: Words;
}

/** What each panel shows, and what an open dot means where there is one. */
export function PanelTitles({
  history,
  chosen,
  frame,
  top,
  middle,
  palette,
  words: { t },
}: PanelTitlesProps) {
  const quiet = palette['ink-quiet'];
  const width = measuredWidth(t('chart.shared'), 12);
  const keyLeft = Math.min(frame.right + 22, frame.width - width);
  return (
    <>
      <HaloedText
        palette={palette}
        x={frame.left - 8}
        y={top - 8}
        textAnchor="end"
        fill={quiet}
        fontWeight={600}
      >
        {t('card.place')}
      </HaloedText>
      {chosen && (
        <HaloedText palette={palette} x={frame.left} y={middle + 18} fill={quiet} fontWeight={600}>
          {t(`chart.attacks-${history.bucket}`, { name: chosen.name })}
        </HaloedText>
      )}
      {chosen?.tied.some((tied) => tied) && (
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
