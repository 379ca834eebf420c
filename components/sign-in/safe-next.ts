/**
 * Where to go after signing in: a path of this site, or /upload for anything else. Browsers read "//" and "/\" as the
 * beginning of another site's address, and skip tabs and line ends between.
 */
export function safeNext(next: string | null | undefined): string {
  return next && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) ? next : '/upload';
}
