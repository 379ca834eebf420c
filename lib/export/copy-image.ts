import type { Words } from '@/lib/words/words';

/**
 * Puts a picture on the clipboard. The picture is given as a promise, for some browsers take none after the click is over.
 * @throws Error saying to the reader why it cannot be done
 */
export async function copyImage(address: string, words: Words): Promise<void> {
  if (!navigator.clipboard?.write) throw new Error(words.t('card.httpsOnly'));
  const picture = fetchPicture(address, words);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch {
    // A browser says in its own words, and only that there was no picture: what the server said of it comes first.
    await picture;
    throw new Error(words.t('card.notAllowed'));
  }
}

async function fetchPicture(address: string, { t, locale }: Words): Promise<Blob> {
  const answer = await fetch(address, { headers: { 'accept-language': locale } });
  if (answer.ok) return answer.blob();
  const problem: { detail?: string } = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? t('problem.answered', { status: String(answer.status) }));
}
