import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import styles from './map-interaction.module.css';

/** What is told of a country, and where: `x` as a share of the map's width, `y` in pixels from its top. */
export interface Tip {
  code: string;
  text: string;
  x: number;
  y: number;
}

/** The tip of a country, a line for each thing that it says. */
export function MapTip({ text, x, y }: Omit<Tip, 'code'>) {
  const [name, ...rest] = text.split(': ');
  // Beyond the middle the tip hangs to the left of the pointer, so that it stays on the map.
  const side = x > 0.5 ? { right: `${(1 - x) * 100}%` } : { left: `${x * 100}%` };
  return (
    <div className={styles.tip} style={{ ...side, top: y }} aria-hidden="true" data-export="skip">
      <strong>{name}</strong>
      {rest
        .join(': ')
        .split(/, (?!\d{3}\b)/)
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </div>
  );
}

/** The tip of a mark: where the pointer is; or under the mark, as far as that is on the map. */
export function tipFor(
  mark: MapMarkElement,
  box: HTMLElement,
  at?: { clientX: number; clientY: number },
): Tip {
  const frame = box.getBoundingClientRect();
  const own = mark.getBoundingClientRect();
  const map = (mark.ownerSVGElement ?? box).getBoundingClientRect();
  const middle = Math.min(Math.max(own.left + own.width / 2, map.left), map.right);
  const x = at ? at.clientX : middle;
  const y = at ? at.clientY : Math.min(own.bottom, map.bottom);
  const text = mark.getAttribute('aria-label') ?? '';
  return { code: codeOf(mark), text, x: (x - frame.left) / frame.width, y: y - frame.top };
}

/** The country of a mark; its field for unknown country has no code. */
export function codeOf(mark: MapMarkElement | null): string {
  return mark?.dataset.code ?? UNKNOWN_COUNTRY;
}

/** A country of the drawing, or its field for unknown country. */
export type MapMarkElement = SVGGraphicsElement & HTMLElement;

/** The mark that an element is part of; null: none. */
export function markOf(
  target: EventTarget | null,
  selector = '[data-live], [role="img"]',
): MapMarkElement | null {
  return target instanceof Element ? target.closest<MapMarkElement>(selector) : null;
}
