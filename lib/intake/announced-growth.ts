import type { Growth } from './read-rows';

/** The growth of a file, as somebody announces it. */
export function announcedGrowth(): Growth & { announce(bytes: number, isWhole: boolean): void } {
  let now = { bytes: 0, isWhole: false };
  let wake = () => {};
  return {
    announce(bytes, isWhole) {
      now = { bytes, isWhole };
      wake();
    },
    async more(known) {
      while (now.bytes <= known && !now.isWhole) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return now;
    },
  };
}
