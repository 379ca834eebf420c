import languages from './languages.json';

export type Locale = keyof typeof languages;

interface Language {
  /** What it calls itself. */
  name: string;
  /** Whose names of countries it takes, where those of the language alone are of elsewhere: “Arabia Saudita”, “Costa de Marfil”. */
  region?: string;
}

/** The languages of the screens. One is added in languages.json and by its words in lib/words. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = languages;
export const LOCALES = Object.keys(languages) as readonly Locale[];

/** The language of addresses that name none. */
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
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
