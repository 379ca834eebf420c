import 'server-only';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/domain/locale';

/**
 * The language of ours that a request names (`lang`) or likes best (RFC 9110, `Accept-Language`); English where it names none
 * of ours.
 */
export function askedLocale(request: Request): Locale {
  const named = new URL(request.url).searchParams.get('lang');
  if (named !== null && isLocale(named)) return named;
  const asked = (request.headers.get('accept-language') ?? '').slice(0, 500).split(',').map(readRange);
  const [best] = asked.filter(({ locale }) => locale !== null).sort((a, b) => b.weight - a.weight);
  return best?.locale ?? DEFAULT_LOCALE;
}

/** "es-EC;q=0.9" */
function readRange(text: string): { locale: Locale | null; weight: number } {
  const [tag = '', ...parameters] = text
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const language = tag.split('-', 1)[0] ?? '';
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2)) || 0;
  return { locale: weight > 0 && isLocale(language) ? language : null, weight };
}
