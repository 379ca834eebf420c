import { placeOf } from '@/lib/chart/country-place';
import type { Flows } from '@/lib/chart/flow-arcs';

interface FlowArcsProps {
  flows: Flows;
  /** The source whose arc is in the accent. */
  selected: string | null;
  colors: { ink: string; accent: string; paper: string };
}

/** Arcs from sources to a target, the widest for the largest, drawn over the land; small ones last, so that none is hidden. */
export function FlowArcs({ flows, selected, colors }: FlowArcsProps) {
  const [x, y] = placeOf(flows.target) ?? [];
  return (
    <g fill="none" strokeLinecap="round" pointerEvents="none" data-arcs>
      {flows.arcs.map(({ source, path, width }) => (
        <g key={source} data-arc={source}>
          <path d={path} stroke={colors.paper} strokeWidth={width + 1.6} vectorEffect="non-scaling-stroke" />
          <path
            d={path}
            stroke={source === selected ? colors.accent : colors.ink}
            strokeOpacity={0.82}
            strokeWidth={width}
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
      {x !== undefined && (
        <path d={`M${x} ${y}h0`} stroke={colors.accent} strokeWidth={9} vectorEffect="non-scaling-stroke" />
      )}
    </g>
  );
}
