/** The language of the page, which need not be the browser's. */
export function pageLanguage(): string {
  return document.documentElement.lang;
}

/** Asks for sentences in the language of the page. */
export function inPageLanguage(init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('accept-language', pageLanguage());
  return { ...init, headers };
}
