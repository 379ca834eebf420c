import type { Words } from '@/lib/words/words';

/**
 * Puts a text on the clipboard, also on pages without https, where browsers have no clipboard for scripts.
 * @throws Error saying to the reader why it cannot be done
 */
export async function copyText(text: string, { t }: Words): Promise<void> {
  const isCopied = navigator.clipboard?.writeText
    ? await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : copySelected(text);
  if (!isCopied) throw new Error(t('card.notAllowed'));
}

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
