import { toBigInt } from '@/lib/domain/count';
import type { Count } from '@/lib/domain/dataset';
import type { Locale } from '@/lib/domain/locale';
import type { Words } from '@/lib/words/words';

const STEPS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Digits by the language's rules. Always grouped, so that no runtime leaves "1234" where another writes "1.234". */
export function formatDigits(value: number | bigint, { locale }: { locale: Locale }, digits = 0): string {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      useGrouping: 'always',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(key, format);
  return format.format(value);
}

/** Exact, with separators: "1,234,567"; "–" where there is no count. Digits are never rounded, also above 2^53. */
export function formatExact(count: Count | null, locale: Locale): string {
  return count === null ? '–' : formatDigits(toBigInt(count), { locale });
}

/** A difference with its sign, in whole numbers: "+1,234", "−56"; none is "0". */
export function formatSigned(difference: number, locale: Locale): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${formatExact(Math.abs(difference), locale)}`;
}

/** Short for axes: "0", "950", "12.5k", "400k", "1.2M". */
export function formatShort(value: Count, words: Words): string {
  const { scaled, digits, step } = shorten(Number(value));
  const text = formatDigits(scaled, words, digits);
  return step ? words.t(`text.${step}-short`, { digits: text }) : text;
}

/** Short for sentences: "1.2 million"; numbers below a million stand exact ("12,345"). */
export function formatWords(count: Count, words: Words): string {
  const value = Number(count);
  if (value < 1e6) return formatExact(count, words.locale);
  const { scaled, digits, step } = shorten(value);
  const text = formatDigits(scaled, words, digits);
  return step && step !== 'thousand' ? words.t(`text.${step}`, { digits: text, count: scaled }) : text;
}

/** A share of 0 to 1 as "6.1 %", always to one digit so that columns align; what would round to zero is "< 0.1 %"; none is "–". */
export function formatShare(share: number | null, words: Words): string {
  if (share === null) return '–';
  if (share > 0 && share < 0.0005) return `< ${formatDigits(0.1, words, 1)} %`;
  if (share < 1 && share >= 0.9995) return `> ${formatDigits(99.9, words, 1)} %`;
  return `${formatDigits(share * 100, words, share === 0 || share === 1 ? 0 : 1)} %`;
}

/** A rate to three significant digits: "0.477", "12.4", "1,235". */
export function formatRate(rate: number, words: Words): string {
  if (rate >= 100) return formatDigits(Math.round(rate), words);
  const [, decimals = ''] = String(Number(rate.toPrecision(3))).split('.');
  return formatDigits(Number(rate.toPrecision(3)), words, decimals.length);
}

/** A number as so many of a step, with one digit after the point where that says something. */
function shorten(value: number) {
  // 999,500 and above would round to "1000k".
  const [size, step] = STEPS.find(([size]) => value >= size * 0.9995) ?? [1, null];
  const exact = value / size;
  const scaled = Number(exact.toFixed(exact < 99.95 ? 1 : 0));
  return { scaled, digits: Number.isInteger(scaled) ? 0 : 1, step };
}
