import { createContext, type RefObject, useContext, useEffect, useState } from 'react';

/** Less is no picture any more; the card is scrolled then. */
const LEAST = 400;

/** Height in pixels that the card's chart may take on the whole screen; null on the page. */
export const Room = createContext<number | null>(null);

/**
 * The height of a chart, which is marked `data-fills`: its own on the page, on the whole screen what words and controls leave.
 */
export function useHeight(own: number): number {
  return useContext(Room) ?? own;
}

/** What a card that fills the screen leaves to its chart; null while it does not. */
export function useRoom(ref: RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    const card = ref.current;
    if (!card) return;
    let observer: ResizeObserver | undefined;
    const measure = () => setRoom(roomIn(card));
    const change = () => {
      observer?.disconnect();
      if (document.fullscreenElement !== card) return setRoom(null);
      // The card takes the size of the screen sometimes after the event.
      observer = new ResizeObserver(measure);
      observer.observe(card);
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      observer?.disconnect();
      document.removeEventListener('fullscreenchange', change);
    };
  }, [ref]);
  return room;
}

function roomIn(card: HTMLElement): number | null {
  const chart = card.querySelector('[data-fills]');
  const foot = card.lastElementChild;
  if (!chart || !foot) return null;
  const end = foot.getBoundingClientRect().bottom - card.getBoundingClientRect().top + card.scrollTop;
  const others =
    end + Number.parseFloat(getComputedStyle(card).paddingBottom) - chart.getBoundingClientRect().height;
  return Math.max(LEAST, Math.floor(card.clientHeight - others));
}
