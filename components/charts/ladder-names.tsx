import { useWords } from '#use-words';
import { placeText } from '@/lib/chart/place-text';
import { seriesEnds } from '@/lib/chart/rank-rows';
import { spreadLabels } from '@/lib/chart/spread-labels';
import { fitText } from '@/lib/chart/text-width';
import type { RankHistory } from '@/lib/domain/answer';
import type { PlaceWindow } from '@/lib/domain/view';
import styles from './chart.module.css';
import { LABEL_SIZE, type TimeFrame } from './time-frame';

interface LadderNamesProps {
  history: RankHistory;
  selected: string | null;
  neighbours: readonly string[];
  places: PlaceWindow;
  frame: TimeFrame;
  top: number;
  height: number;
  end: 'first' | 'last';
  /** Where names begin (right end) or stop (left end), and how wide they may be. */
  edge: number;
  width: number;
  onSelect?: ((key: string) => void) | undefined;
}

const NAME_HEIGHT = 24;

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
  frame,
  onSelect,
}: LadderNamesProps) {
  const words = useWords();
  const rung = height / (places.to - places.from + 1);
  const shown = history.series
    .filter(({ key }) => key === selected || neighbours.includes(key))
    .flatMap((series) => ({ series, place: seriesEnds(series)?.[end] ?? -1 }))
    .filter(({ place }) => place >= places.from && place <= places.to);
  const wanted = shown.map(({ place }) => top + (place - places.from + 0.5) * rung);
  const centres = spreadLabels(wanted, NAME_HEIGHT, [top + NAME_HEIGHT / 2, top + height - NAME_HEIGHT / 2]);
  return shown.map(({ series, place }, i) => {
    const y = centres[i] ?? 0;
    const text = end === 'last' ? `${placeText(place, false, words)} ${series.name}` : series.name;
    const position = end === 'last' ? { left: edge } : { right: frame.width - edge };
    return (
      <Name
        key={series.key}
        text={fitText(text, LABEL_SIZE, width)}
        full={text}
        style={{ ...position, top: y - NAME_HEIGHT / 2 }}
        isSelected={series.key === selected}
        onClick={onSelect && (() => onSelect(series.key))}
      />
    );
  });
}

interface NameProps {
  text: string;
  full: string;
  style: React.CSSProperties;
  isSelected: boolean;
  onClick?: (() => void) | undefined;
}

function Name({ text, full, style, isSelected, onClick }: NameProps) {
  const className = `${styles.name} ${isSelected ? styles.selectedName : ''}`;
  if (!onClick) {
    return (
      <span className={className} style={style}>
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={className}
      style={style}
      title={full}
      aria-pressed={isSelected}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
