import type { Locale } from '@/lib/domain/locale';

/** Ends the name under which a number chooses a plural; under its own it stands in the text, written out. */
export const CHOOSES = '#';

const formats = new Map<Locale, Intl.NumberFormat>();

/** A number as a language writes it: "12,345", "1.234,5". Always grouped, whatever a runtime thinks of four digits. */
export function writeNumber(value: number | bigint, locale: Locale): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, { useGrouping: 'always', maximumFractionDigits: 20 });
  formats.set(locale, format);
  return format.format(value);
}
