/**
 * The page's own fonts as `@font-face` rules with the files written in, to go into a picture. html-to-image would do
 * this too, but resolves the files' addresses with a `base` element, which our `base-uri 'none'` forbids.
 */
export async function fontCss(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => fontRules(sheet));
  const written = await Promise.all(rules.map(({ css, base }) => writeFilesIn(css, base)));
  return written.join('\n');
}

function fontRules(sheet: CSSStyleSheet): { css: string; base: string }[] {
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => ({ css: cssText, base: sheet.href ?? document.baseURI }));
}

async function writeFilesIn(css: string, base: string): Promise<string> {
  const files = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, file = '']) => file);
  const data = await Promise.all(files.map((file) => asDataUrl(new URL(file, base))));
  return files.reduce((text, file, i) => text.replace(file, data[i] ?? file), css);
}

async function asDataUrl(file: URL): Promise<string> {
  if (file.protocol === 'data:') return file.href;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file.pathname}: ${answer.status}`);
  return readAsDataUrl(await answer.blob());
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
