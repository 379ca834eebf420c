import worldIndex from '@/lib/chart/world-index.json';
import worldPaths from '@/lib/chart/world-paths.json';

const POINTS: Readonly<Record<string, number[] | undefined>> = worldIndex.points;
const PATHS: Readonly<Record<string, string | undefined>> = worldPaths;

interface CountryMarkProps {
  code: string;
  /** Step of the scale, 1 to 5; 0 is without data; `outline` is the line round the selected country. */
  step: number | 'outline';
  /** What to tell on hover and to a screen reader: the name, a colon, the rest. */
  tip?: string;
  href?: string | undefined;
  isSelected?: boolean;
  isTabStop?: boolean;
}

/**
 * One country, as its shape or, where a world map has no room for it, as a point. Styled by `data-step`, for a page holds
 * 250 of them twice and a class name would be half of each.
 */
export function CountryMark({ code, step, tip, href, isSelected, isTabStop }: CountryMarkProps) {
  const isLive = typeof step === 'number' && step > 0;
  const live = isLive ? { tabIndex: isTabStop ? 0 : -1, 'aria-label': tip, 'data-live': '' } : {};
  if (!isLive || !href) {
    const role = isLive ? { role: 'button', 'aria-pressed': isSelected === true } : {};
    return (
      <Drawn
        code={code}
        data-step={step}
        data-code={tip && code}
        data-tip={isLive ? undefined : tip}
        {...role}
        {...live}
      />
    );
  }
  return (
    <a href={href} data-code={code} aria-current={isSelected ? 'true' : undefined} {...live}>
      <Drawn code={code} data-step={step} />
    </a>
  );
}

function Drawn({ code, ...rest }: { code: string } & React.SVGAttributes<SVGElement>) {
  const [x, y] = POINTS[code] ?? [];
  if (x !== undefined) return <circle cx={x} cy={y} {...rest} />;
  return <path d={PATHS[code]} {...rest} />;
}
