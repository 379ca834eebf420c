import localFont from 'next/font/local';

// Optional: a page is painted once, in these faces where they come with it, and does not move under a reader's eyes. The
// next page has them.
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
});

// One weight, for all weights of it would weigh more than the page's text.
const sourceSerif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  variable: '--font-source-serif',
  weight: '600',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

/** Class names that define the page's two type faces; served by ourselves, never from another host. */
export const fontVariables = `${inter.variable} ${sourceSerif.variable}`;
