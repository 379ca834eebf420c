import { useWords } from '#use-words';
import { usePrinting } from '@/components/use-printing';
import { placeText } from '@/lib/chart/place-text';
import { seriesEnds } from '@/lib/chart/rank-rows';
import { rungMiddle } from '@/lib/chart/rung-middle';
import { spreadSized } from '@/lib/chart/spread-labels';
import { wrapText } from '@/lib/chart/wrap-text';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';
import styles from './chart.module.css';
import { LABEL_SIZE } from './time-frame';

interface LadderNamesProps {
  history: RankHistory;
  selected: string | null;
  neighbours: readonly string[];
  places: PlaceWindow;
  top: number;
  height: number;
  end: 'first' | 'last';
  /** Where names begin (right end) or stop (left end), and how wide they may be. */
  edge: number;
  width: number;
  onSelect?: ((key: string) => void) | undefined;
}

/** As high as a name must be to be chosen by finger or pointer; on paper nobody chooses. */
const NAME_HEIGHT = { screen: 24, paper: 15 };
/** From one line of a long name to the next, as in the style sheet. */
const LINE = 13;

/** Names of the lines at one end of the ladder, moved apart where they would overlap. */
export function LadderNames({
  history,
  selected,
  neighbours,
  places,
  top,
  height,
  end,
  edge,
  width,
  onSelect,
}: LadderNamesProps) {
  const words = useWords();
  const least = NAME_HEIGHT[usePrinting() ? 'paper' : 'screen'];
  const shown = history.series
    .filter(({ key }) => key === selected || neighbours.includes(key))
    .flatMap((series) => ({ series, place: seriesEnds(series)?.[end] ?? -1 }))
    .filter(({ place }) => place >= places.from && place <= places.to);
  const named = shown.map(({ series, place }) => {
    const text = end === 'last' ? `${placeText(place, false, words)} ${series.name}` : series.name;
    const lines = wrapText(text, LABEL_SIZE, width, series.key === selected ? 'bold' : 'sans');
    return {
      series,
      lines,
      size: Math.max(least, lines.length * LINE),
      at: top + rungMiddle(place, places, height),
    };
  });
  const centres = spreadSized(named, [top, top + height]);
  return named.map(({ series, lines, size }, i) => {
    const y = centres[i] ?? 0;
    const position =
      end === 'last' ? { left: edge } : { left: edge, translate: '-100%', textAlign: 'right' as const };
    return (
      <Name
        key={series.key}
        lines={lines}
        style={{ ...position, top: y - size / 2, minHeight: size }}
        isSelected={series.key === selected}
        onClick={onSelect && (() => onSelect(series.key))}
      />
    );
  });
}

interface NameProps {
  lines: readonly string[];
  style: React.CSSProperties;
  isSelected: boolean;
  onClick?: (() => void) | undefined;
}

function Name({ lines, style, isSelected, onClick }: NameProps) {
  // No line is broken but where it was measured to be.
  const text = lines.join('\n');
  const className = `${styles.name} ${isSelected ? styles.selectedName : ''}`;
  if (!onClick) {
    return (
      <span className={className} style={style}>
        {text}
      </span>
    );
  }
  return (
    <button type="button" className={className} style={style} aria-pressed={isSelected} onClick={onClick}>
      {text}
    </button>
  );
}
