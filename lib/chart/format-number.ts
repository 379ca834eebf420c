import type { Count } from '@/lib/domain/dataset';
import { DEFAULT_LOCALE, type Locale } from '@/lib/domain/locale';

const STEPS = [
  [1e12, 'trillion', 'T'],
  [1e9, 'billion', 'B'],
  [1e6, 'million', 'M'],
  [1e3, 'thousand', 'k'],
] as const;

const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * Exact, with separators: "1,234,567"; "–" where there is no count. Digits are never rounded, also above 2^53. Always in
 * groups: by itself Spanish has none in four digits, and versions of its rules differ, so that server and browser would.
 */
export function formatExact(count: Count | null, locale: Locale = DEFAULT_LOCALE): string {
  if (count === null) return '–';
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: 'always' });
  formats.set(locale, format);
  return format.format(BigInt(count));
}

/** Short for axes: "0", "950", "12.5k", "400k", "1.2M". */
export function formatShort(value: Count): string {
  const { digits, step } = shorten(Number(value), 1_000);
  return `${digits}${step?.[2] ?? ''}`;
}

/** Short for sentences: "1.2 million"; numbers below a million stand exact ("12,345"). */
export function formatWords(count: Count): string {
  const value = Number(count);
  if (value < 1e6) return formatExact(count);
  const { digits, step } = shorten(value, 1_000_000);
  return `${digits} ${step?.[1] ?? ''}`.trim();
}

/** A share of 0 to 1 as "6.1 %", always to one digit so that columns align; what would round to zero is "< 0.1 %"; none is "–". */
export function formatShare(share: number | null): string {
  if (share === null) return '–';
  if (share > 0 && share < 0.0005) return '< 0.1 %';
  if (share < 1 && share >= 0.9995) return '> 99.9 %';
  return share === 0 || share === 1 ? `${share * 100} %` : `${(share * 100).toFixed(1)} %`;
}

/** A rate to three significant digits: "0.477", "12.4", "1,235". */
export function formatRate(rate: number): string {
  if (rate >= 100) return formatExact(Math.round(rate));
  return rate === 0 ? '0' : String(Number(rate.toPrecision(3)));
}

function shorten(value: number, from: number): { digits: string; step: (typeof STEPS)[number] | undefined } {
  // 999,500 and above would round to "1000k".
  const step = STEPS.find(([size]) => value >= Math.max(size, from) * 0.9995);
  const scaled = step ? value / step[0] : value;
  return { digits: trim(scaled.toFixed(scaled < 99.95 ? 1 : 0)), step };
}

function trim(digits: string): string {
  return digits.replace(/\.0$/, '');
}
