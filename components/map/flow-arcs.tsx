import { placeOf } from '@/lib/chart/country-place';
import type { Flows } from '@/lib/chart/flow-arcs';

interface FlowArcsProps {
  flows: Flows;
  /** The source whose arc is in the accent. */
  selected: string | null;
  colors: { ink: string; accent: string; paper: string };
  /**
   * A pixel in units of the map, for a drawing that is never zoomed: its renderer keeps no width by itself. Left out: widths
   * stay the same on screen, however near the map is.
   */
  unit?: number;
}

/** Arcs from sources to a target, the widest for the largest, drawn over the land; small ones last, so that none is hidden. */
export function FlowArcs({ flows, selected, colors, unit }: FlowArcsProps) {
  const stroked = (width: number) =>
    unit === undefined
      ? { strokeWidth: width, vectorEffect: 'non-scaling-stroke' as const }
      : { strokeWidth: Math.round(width * unit * 100) / 100 };
  const [x, y] = placeOf(flows.target) ?? [];
  return (
    <g fill="none" strokeLinecap="round" pointerEvents="none" data-arcs>
      {flows.arcs.map(({ source, path, width }) => (
        <g key={source} data-arc={source}>
          <path d={path} stroke={colors.paper} {...stroked(width + 1.6)} />
          <path
            d={path}
            stroke={source === selected ? colors.accent : colors.ink}
            strokeOpacity={0.82}
            {...stroked(width)}
          />
        </g>
      ))}
      {x !== undefined && <path d={`M${x} ${y}h0`} stroke={colors.accent} {...stroked(9)} />}
    </g>
  );
}
