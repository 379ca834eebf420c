import type { Words } from '@/lib/words/words';
import { formatDigits } from './format-number';

/** A change as a share of before: "+12 %", "−3.4 %", "× 8.2" from threefold on; "–" where there is none to tell. */
export function changeText(change: number | null, words: Words): string {
  if (change === null) return '–';
  if (change >= 2) return `× ${formatDigits(change + 1, words, change < 99 ? 1 : 0)}`;
  const percent = Math.abs(change * 100);
  if (percent.toFixed(1) === '0.0') return '0 %';
  return `${change > 0 ? '+' : '−'}${formatDigits(percent, words, 1)} %`;
}
