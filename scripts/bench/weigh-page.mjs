import zlib from 'node:zlib';

/** What a browser fetches for a page, by kind, as it stands and compressed. @returns a table in kB */
export async function weighPage(url) {
  const html = await (await fetch(url)).text();
  const scripts = paths(html, /\/_next\/static\/[^"\\]+\.js/g).filter(
    (path) => !isForOldBrowsers(html, path),
  );
  const data = paths(html, /\/page-data\?of=[^"\\]+/g);
  const fonts = paths(html, /\/_next\/static\/[^")\\]+\.woff2/g);
  return [
    ['kind', 'files', 'kB', 'kB gzip'],
    row('page with its style sheets', [Buffer.from(html)]),
    row('data behind the page', await load(url, data)),
    row('JavaScript', await load(url, scripts)),
    row('fonts, packed already', await load(url, fonts)),
  ];
}

function paths(html, pattern) {
  return [...new Set(html.match(pattern) ?? [])];
}

/** Browsers with modules do not fetch these. */
function isForOldBrowsers(html, path) {
  return new RegExp(`<script src="${path}"[^>]*nomodule`, 'i').test(html);
}

async function load(url, names) {
  return Promise.all(
    names.map(async (name) => Buffer.from(await (await fetch(new URL(name, url))).arrayBuffer())),
  );
}

function row(kind, bodies) {
  const sum = (sizes) => (sizes.reduce((all, size) => all + size, 0) / 1000).toFixed(1);
  return [
    kind,
    String(bodies.length),
    sum(bodies.map((body) => body.length)),
    sum(bodies.map((body) => zlib.gzipSync(body, { level: 9 }).length)),
  ];
}
