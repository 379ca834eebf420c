import localFont from 'next/font/local';

// Optional: a page is painted once, in these faces where they come with it, and does not move under a reader's eyes. The
// next page has them.
const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
});

const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-source-serif',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

/** Class names that define the page's two type faces; served by ourselves, never from another host. */
export const fontVariables = `${inter.variable} ${sourceSerif.variable}`;
