interface HatchingProps {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
  /** Lines closer together, for boxes that may be small. */
  isDense?: boolean;
}

const STEP = 6;
const DENSE = 4;

/** A hatched box, drawn as lines: for what is unknown. */
export function Hatching({ x, y, width, height, color, isDense = false }: HatchingProps) {
  const step = isDense ? DENSE : STEP;
  const lines = Array.from({ length: Math.ceil((width + height) / step) }, (_, i) => {
    const at = i * step;
    const [x1, y1] = at < height ? [0, at] : [at - height, height];
    const [x2, y2] = at < width ? [at, 0] : [width, at - width];
    return x1 < width ? `M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}` : '';
  });
  return (
    <g stroke={color} fill="none">
      <path d={lines.join('')} />
      <rect x={round(x)} y={round(y)} width={round(width)} height={round(height)} />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
