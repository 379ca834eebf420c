/** A change as a share of before: "+12 %", "−3.4 %", "× 8.2" from threefold on; "–" where there is none to tell. */
export function changeText(change: number | null): string {
  if (change === null) return '–';
  if (change >= 2) return `× ${(change + 1).toFixed(change < 99 ? 1 : 0)}`;
  const percent = Math.abs(change * 100).toFixed(1);
  if (percent === '0.0') return '0 %';
  return `${change > 0 ? '+' : '−'}${percent} %`;
}
