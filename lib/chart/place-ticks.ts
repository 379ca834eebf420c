/**
 * Places to write on a ladder's axis: each rung when there is room, else the first, the last, the given ones and round
 * numbers between, none closer than `apart` rungs to a more important one.
 * @param always places that must be written, such as those of the selected country; most important first
 * @param apart least distance of two numbers, in rungs
 */
export function placeTicks(from: number, to: number, always: readonly number[], apart: number): number[] {
  const rungs = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (apart <= 1) return rungs;
  const step = [2, 5, 10, 20, 50, 100].find((size) => size >= apart) ?? 200;
  const wanted = [...always, from, to, ...rungs.filter((place) => place % step === 0)];
  const taken: number[] = [];
  for (const place of wanted) {
    if (place >= from && place <= to && taken.every((other) => Math.abs(other - place) >= apart))
      taken.push(place);
  }
  return taken.sort((a, b) => a - b);
}
