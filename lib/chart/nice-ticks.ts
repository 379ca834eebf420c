/** Round values from zero to at least the greatest value, about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(greatest: number, count: number): number[] {
  if (!(greatest > 0)) return [0, 1];
  const rough = greatest / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power);
  const ticks = [0];
  for (let i = 1; (ticks.at(-1) ?? 0) < greatest; i += 1) ticks.push(i * step);
  return ticks;
}
