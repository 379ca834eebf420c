import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/** Width of an element in CSS pixels, kept up to date; `fixed` where given, and 0 until it was measured. */
export function useWidth(fixed?: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
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
  return [ref, fixed ?? width];
}
