/** The code of a language of the screens, one of LOCALES: `en`. */
export type Locale = string;

interface Language {
  /** What it calls itself. */
  name: string;
  /** Whose names of countries it takes, where those of the language alone are of elsewhere: “Arabia Saudita”, “Costa de Marfil”. */
  region?: string;
}

/**
 * The languages of the screens: a file in lib/words each, found when the project is built or tested. A script by itself speaks
 * English.
 */
export const LANGUAGES: Readonly<Record<Locale, Language>> = JSON.parse(
  process.env.LANGUAGES ?? '{ "en": { "name": "English" } }',
);
export const LOCALES: readonly Locale[] = Object.keys(LANGUAGES);

/** The language of addresses that name none. */
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(text: string): boolean {
  return Object.hasOwn(LANGUAGES, text);
}

/** The address of a page in a language: English has none in front, so that links made before still lead there. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return `/${locale}${path === '/' ? '' : path.replace(/^\/(?=[?#])/, '')}`;
}

/** An address's language, and the page that it is of. */
export function splitLocale(address: string): { locale: Locale; path: string } {
  const [, first = '', rest = ''] = /^\/([^/?#]*)(.*)$/s.exec(address) ?? [];
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path: address };
  return { locale: first, path: rest.startsWith('/') ? rest : `/${rest}` };
}
