const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/**
 * The code with which another page shows an embedded chart: as wide as its column, high enough on a telephone for the names
 * beside a drawing, and no higher than a screen. The page in the frame fits every other size as well.
 */
export function embedCode(address: string, title: string): string {
  const [src, named] = [address, title].map(attribute);
  return `<iframe src="${src}" title="${named}" style="width:100%;aspect-ratio:4/5;max-height:640px;border:0" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll(/[&"<>]/g, (letter) => ENTITIES[letter] ?? letter);
}
