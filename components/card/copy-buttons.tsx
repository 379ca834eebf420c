import { useWords } from '#use-words';
import { embedAddress } from '@/lib/client/picture-address';
import { copyText } from '@/lib/export/copy-text';
import styles from './card-menu.module.css';
import type { CardPicture } from './card-picture';

interface CopyButtonsProps {
  /** Null: there is nothing to embed. */
  picture: CardPicture | null;
  /** Tells what came of it. */
  say: (sentence: string) => void;
}

/** Copies the address of what is seen, or the code with which another page shows the picture. */
export function CopyButtons({ picture, say }: CopyButtonsProps) {
  const words = useWords();
  const { t, locale } = words;

  async function copy(text: string, done: string) {
    say(
      await copyText(text, words).then(
        () => done,
        (error: Error) => t('card.notCopied', { reason: error.message }),
      ),
    );
  }

  const embed = (picture: CardPicture) => {
    const address = new URL(
      embedAddress(picture.slug, picture.kind, { ...picture.search, lang: locale }),
      location.href,
    );
    return `<iframe src="${address.href.replaceAll('"', '%22')}" title="Rankshift" style="width:100%;aspect-ratio:16/10;border:0" loading="lazy"></iframe>`;
  };

  return (
    <>
      <li>
        <button
          type="button"
          className={styles.entry}
          onClick={() => copy(location.href, t('card.linkCopied'))}
        >
          {t('card.copyLink')}
        </button>
      </li>
      {picture && (
        <li>
          <button
            type="button"
            className={styles.entry}
            onClick={() => copy(embed(picture), t('card.codeCopied'))}
          >
            {t('card.copyCode')}
          </button>
        </li>
      )}
    </>
  );
}
