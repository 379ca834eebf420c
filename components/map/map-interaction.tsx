'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useRef,
  useState,
} from 'react';
import { type MapFrame, WHOLE_WORLD } from '@/lib/chart/map-frame';
import type { Words } from '@/lib/words/words';
import styles from './map-interaction.module.css';
import { useZoom, zoomByKey } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

interface MapInteractionProps {
  /** The server-drawn map. Its countries carry `data-code`. */
  children: ReactNode;
  /** Called with a country's code on click and Enter. Without it the map's own links, if any, work as links. */
  onSelect?: (code: string) => void;
  /** What to tell of a country, where its mark does not say it itself. */
  tipOf?: ((code: string) => string | undefined) | undefined;
  /** Where the map is to stand. */
  frame?: MapFrame;
  words: Words;
}

interface Tip {
  code: string;
  text: string;
  x: number;
  y: number;
}

/** Gives a server-drawn map its tooltip, choosing and arrow keys, by listening around it: the map itself is never sent again. */
export function MapInteraction(props: MapInteractionProps) {
  const { children, onSelect, tipOf, frame = WHOLE_WORLD, words } = props;
  const box = useRef<HTMLDivElement>(null);
  const zoom = useZoom(box, frame);
  const [tip, setTip] = useState<Tip | null>(null);

  function follow(event: SyntheticEvent, at?: { clientX: number; clientY: number }) {
    const mark = markOf(event);
    setTip(mark && box.current ? tipFor(mark, box.current, at) : null);
  }

  function choose(event: MouseEvent | KeyboardEvent) {
    const code = markOf(event, '[data-live]')?.dataset.code;
    if (!code || !onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(code);
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') setTip(null);
    else if (markOf(event) && !event.ctrlKey && !event.metaKey && zoomByKey(zoom, event))
      event.preventDefault();
    else if (event.key === 'Enter' || event.key === ' ') choose(event);
    else moveFocus(event, box.current);
  }

  return (
    <>
      <ZoomButtons zoom={zoom} words={words} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the countries within are the controls; this only listens for them. */}
      <div
        ref={box}
        className={styles.box}
        onPointerMove={(event) => follow(event, event)}
        onPointerLeave={() => setTip(null)}
        onFocus={(event) => follow(event)}
        onBlur={() => setTip(null)}
        onClick={choose}
        onKeyDown={key}
      >
        {children}
        {tip && <MapTip x={tip.x} y={tip.y} text={tipOf?.(tip.code) ?? tip.text} />}
      </div>
    </>
  );
}

function MapTip({ text, x, y }: Omit<Tip, 'code'>) {
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

function markOf(
  event: SyntheticEvent,
  selector = '[data-code], [data-tip]',
): (SVGElement & HTMLElement) | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

function tipFor(
  mark: SVGElement & HTMLElement,
  box: HTMLElement,
  at?: { clientX: number; clientY: number },
): Tip {
  const frame = box.getBoundingClientRect();
  const own = mark.getBoundingClientRect();
  const x = at ? at.clientX : own.left + own.width / 2;
  const y = at ? at.clientY : own.bottom;
  const text = mark.getAttribute('aria-label') ?? mark.dataset.tip ?? '';
  const code = mark.dataset.code ?? 'ZZ';
  return { code, text, x: (x - frame.left) / frame.width, y: y - frame.top };
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Roving tab stop: the countries stand in the document by attacks, most first. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null) {
  const step = STEPS[event.key];
  const marks = [...(box?.querySelectorAll<SVGElement & HTMLElement>('[data-live]') ?? [])];
  const here = markOf(event, '[data-live]');
  const at = here ? marks.indexOf(here) : -1;
  const next = step && at >= 0 ? marks[step(at, marks.length - 1)] : undefined;
  if (!next) return;
  event.preventDefault();
  marks[at]?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
