/** The title of a page in a browser's tab: what it is about, then the site. */
export const pageTitle = (about: string): string => `${about} · Rankshift`;
