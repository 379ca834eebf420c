import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far below the part that is seen an element counts as near. */
const AHEAD = '600px';

/**
 * Whether an element is, or was, near the part of the page that is seen, or the page is about to be printed.
 * @param isThere whether the element is drawn yet
 */
export function useNear<E extends Element>(isThere = true): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isNear || !isThere || !element) return;
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
  }, [isNear, isThere]);
  return [ref, isNear];
}
