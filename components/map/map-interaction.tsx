'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { isShortcut } from '@/components/is-shortcut';
import { type MapFrame, WHOLE_WORLD } from '@/lib/chart/map-frame';
import type { Words } from '@/lib/words/words';
import { drawRing } from './focus-ring';
import styles from './map-interaction.module.css';
import { codeOf, MapTip, markOf, type Tip, tipFor } from './map-tip';
import { keepTabStop, moveFocus } from './move-focus';
import { useZoom, zoomByKey } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

interface MapInteractionProps {
  /** The server-drawn map. Its countries carry `data-code`. */
  children: ReactNode;
  /** Called with a country's code on click and Enter. Without it the map's own links, if any, work as links. */
  onSelect?: (code: string) => void;
  /** Where the map is to stand. */
  frame?: MapFrame;
  words: Words;
}

/** Gives a server-drawn map its tooltip, choosing and arrow keys, by listening around it: the map itself is never sent again. */
export function MapInteraction(props: MapInteractionProps) {
  const { children, onSelect, frame = WHOLE_WORLD, words } = props;
  const box = useRef<HTMLDivElement>(null);
  const zoom = useZoom(box, frame);
  const [tip, setTip] = useState<Tip | null>(null);

  /** A second finger zooms, and asks for nothing. */
  function point(event: PointerEvent) {
    const mark = event.isPrimary ? markOf(event.target) : null;
    setTip(mark && box.current ? tipFor(mark, box.current, event) : null);
  }

  function focus({ target }: FocusEvent) {
    const mark = markOf(target);
    if (!mark || !box.current) return;
    keepTabStop(mark, box.current);
    if (!mark.matches(':focus-visible')) return;
    zoom.reveal(mark);
    drawRing(box.current, mark);
    setTip(tipFor(mark, box.current));
  }

  /** The tip of what a finger has just come to stays, though the focus leaves what was there before. */
  function leave({ target }: FocusEvent) {
    const code = codeOf(markOf(target));
    setTip((now) => (now?.code === code ? null : now));
    if (box.current) drawRing(box.current, null);
  }

  function choose(event: MouseEvent | KeyboardEvent) {
    const code = markOf(event.target, '[data-live]')?.dataset.code;
    if (!code || !onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(code);
  }

  function key(event: KeyboardEvent) {
    if (isShortcut(event)) return;
    if (event.key === 'Escape') setTip(null);
    else if (markOf(event.target) && zoomByKey(zoom, event)) event.preventDefault();
    else if (event.key === 'Enter' || event.key === ' ') choose(event);
    else if (box.current && moveFocus(event, box.current)) event.preventDefault();
  }

  return (
    <>
      <ZoomButtons zoom={zoom} words={words} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the countries within are the controls; this only listens for them. */}
      <div
        ref={box}
        className={styles.box}
        onPointerDown={point}
        onPointerMove={point}
        // A finger that is lifted leaves too, but what it asked for is still to be read.
        onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setTip(null)}
        onPointerCancel={() => setTip(null)}
        onFocus={focus}
        onBlur={leave}
        onClick={choose}
        onKeyDown={key}
      >
        {children}
        {tip && <MapTip {...tip} />}
      </div>
    </>
  );
}
