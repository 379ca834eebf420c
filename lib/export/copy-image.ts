/**
 * Puts a picture on the clipboard. The picture is given as a promise, for some browsers take none after the click is over.
 * @throws Error saying why it cannot be done
 */
export async function copyImage(address: string): Promise<void> {
  if (!navigator.clipboard?.write) throw new Error('This browser copies images only from pages with https.');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetchPicture(address) })]);
}

async function fetchPicture(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (answer.ok) return answer.blob();
  const problem: { detail?: string } = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `The server answered ${answer.status}.`);
}
