import {
  Activity,
  type ComponentType,
  lazy,
  memo,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useIsFromServer } from '@/components/use-is-from-server';
import { onceSomebodyIsThere } from './somebody-there';
import { useAfterSight } from './use-after-sight';
import { useAlive } from './use-alive';

/**
 * Makes a part of a page from what loads it. Its text comes with the page; its scripts are fetched, and it comes to life,
 * when it is seen or somebody is there: until then nobody needs them. Other than in a page that just came it is there
 * at once. It is laid out only when in sight or somebody is there; see dashboard.module.css.
 */
export function partOf<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const Content = lazy(async () => {
    if (typeof window !== 'undefined') await awake;
    return { default: await load() };
  });
  return memo(function Part(given: Props & { className?: string | undefined }) {
    const box = useRef<HTMLDivElement>(null);
    const seen = useAfterSight(given, box);
    const drawn = useMemo(() => {
      const { className: _, ...props } = seen;
      return (
        <Activity>
          <Content {...(props as unknown as Props)} />
          <Alive box={box} />
        </Activity>
      );
    }, [seen]);
    return (
      <div ref={box} className={given.className} data-part>
        <Waking box={box} wake={wake} />
        {drawn}
      </div>
    );
  });
}

/**
 * Wakes what stands beside it, at the time. Not done by the part itself: it would be drawn again as soon as the page is taken
 * over, and everything that a reader does would then wait for the last part.
 */
function Waking({ box, wake }: { box: RefObject<HTMLElement | null>; wake: () => void }) {
  const [isFromServer] = useState(useIsFromServer());
  if (!isFromServer) wake();
  useWaking(box, wake);
  return null;
}

/** Comes to life with what stands beside it. */
function Alive({ box }: { box: RefObject<HTMLElement | null> }) {
  useAlive(() => box.current);
  return null;
}

function useWaking(box: RefObject<HTMLElement | null>, wake: () => void): void {
  useEffect(() => {
    const part = box.current;
    if (!part) return;
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && wake());
    observer.observe(part);
    onceSomebodyIsThere(() => {
      wake();
      part.setAttribute('data-settled', '');
    });
    return () => observer.disconnect();
  }, [box, wake]);
}
