import { placeOf } from '@/lib/chart/country-place';

interface SurgePointsProps {
  codes: readonly string[];
  colors: { ink: string; paper: string };
  /** A pixel in units of the map, for a drawing that is never zoomed; see FlowArcs. */
  unit?: number;
}

/** A triangle on every country that has a surge. */
export function SurgePoints({ codes, colors, unit }: SurgePointsProps) {
  return (
    <g fill={colors.ink} stroke={colors.paper} strokeWidth={1} pointerEvents="none" data-surges>
      {codes.map((code) => {
        const [x, y] = placeOf(code) ?? [];
        if (x === undefined) return null;
        return (
          <g
            key={code}
            transform={`translate(${x} ${y})${unit === undefined ? '' : ` scale(${Math.round(unit * 1000) / 1000})`}`}
            data-surge={code}
          >
            <path d="M0 -6L5.5 4H-5.5Z" vectorEffect="non-scaling-stroke" />
          </g>
        );
      })}
    </g>
  );
}
