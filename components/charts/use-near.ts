import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below the part that is seen a chart is fetched already. */
const AHEAD = '600px';

/** Whether an element is, or was, near the part of the page that is seen, or the page is about to be printed. */
export function useNear<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !element) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && show(), {
      rootMargin: `${AHEAD} 0px`,
    });
    observer.observe(element);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [isNear]);
  return [ref, isNear];
}
