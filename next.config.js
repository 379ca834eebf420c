const { readLanguages } = require('./lib/words/read-languages.js');

const languages = readLanguages();

const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
];

/** Nothing on a page may come from another host; the only inline scripts are the framework's own. */
function policy(frames) {
  const value = [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    frames,
  ].join('; ');
  return { key: 'Content-Security-Policy', value };
}

/** What an address begins with that is no English page's: the other languages, and what has none. */
const NOT_ENGLISH = [...Object.keys(languages).filter((code) => code !== 'en'), 'api', 'embed', '_next'].join(
  '|',
);

/** @type {import('next').NextConfig} */
module.exports = {
  // Written into the scripts of pages, see lib/domain/locale.ts.
  env: { LANGUAGES: JSON.stringify(languages) },
  serverExternalPackages: ['@duckdb/node-api', '@resvg/resvg-js'],
  transpilePackages: [
    'd3-geo',
    'd3-array',
    'd3-color',
    'd3-dispatch',
    'd3-drag',
    'd3-ease',
    'd3-interpolate',
    'd3-scale',
    'd3-selection',
    'd3-shape',
    'd3-timer',
    'd3-transition',
    'd3-zoom',
    'internmap',
    'temporal-polyfill',
    'temporal-utils',
    'use-intl',
    'icu-minify',
    '@formatjs/icu-messageformat-parser',
    '@formatjs/icu-skeleton-parser',
    '@formatjs/fast-memoize',
  ],
  // Messages are compiled by the server: browsers need only the small half that fills them in.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  poweredByHeader: false,
  // Title and description stand in the head for everybody, as for programs that preview links: a kept page is one page.
  htmlLimitedBots: /.*/,
  // `npm run check` checks the types of everything; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => [
    // "….csv" asks for the same answer as CSV. An upload's rejects.csv has a route of its own.
    ...['datasets', 'claims', 'claims/:id/check', 'datasets/:slug/:question'].map((path) => ({
      source: `/api/v1/${path}.csv`,
      destination: `/api/v1/${path}?format=csv`,
    })),
    // A picture is named like a file beside its questions.
    ...['png', 'svg'].map((type) => ({
      source: `/api/v1/datasets/:slug/:picture.${type}`,
      destination: `/api/v1/datasets/:slug/pictures/:picture.${type}`,
    })),
    // Where browsers look for an icon that no page names, as beside an answer in JSON.
    { source: '/favicon.ico', destination: '/icon.svg' },
    // English pages have no language in their address; /en/… would be a second address of each, and is none.
    { source: '/', destination: '/en' },
    { source: `/:path((?!(?:${NOT_ENGLISH})(?:/|$)).+)`, destination: '/en/:path' },
  ],
  headers: async () => [
    { source: '/((?!embed/).*)', headers: [policy("frame-ancestors 'none'"), ...HEADERS] },
    // Browsers look for it again whenever the address changes; one that is drawn anew has another address.
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
    // Made to stand within other pages.
    { source: '/embed/:path*', headers: [policy('frame-ancestors *'), ...HEADERS] },
  ],
};
