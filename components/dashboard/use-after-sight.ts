import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';

/**
 * What is given, at once where a part is in sight and alive; elsewhere when what is in sight was drawn. A reader sees a change
 * sooner so, and a part that is still coming to life does so with what the server drew.
 */
export function useAfterSight<Given>(given: Given, box: RefObject<HTMLElement | null>): Given {
  const [later, setLater] = useState(given);
  const isInSight = useRef(true);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((seen) => {
      isInSight.current = seen.at(-1)?.isIntersecting ?? true;
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  useEffect(() => startTransition(() => setLater(() => given)), [given]);
  const isAlive = box.current === null || 'alive' in box.current.dataset;
  return isInSight.current && isAlive ? given : later;
}
