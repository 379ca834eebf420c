import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { usePrinting } from '@/components/use-printing';

/** An upright A4 sheet less its margins, 186 mm: nothing is measured while a page is laid out for paper. */
const PAPER = 703;

/** Width of an element in CSS pixels, kept up to date; `fixed` where given, and 0 until it was measured. */
export function useWidth(fixed?: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const isPrinting = usePrinting();
  useEffect(() => {
    const element = ref.current;
    if (fixed !== undefined || !element) return;
    const observer = new ResizeObserver(([entry]) => {
      // A chart is drawn anew in small steps, between which the page answers.
      startTransition(() => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [fixed]);
  return [ref, fixed ?? (isPrinting && width > 0 ? PAPER : width)];
}
