import { useWords } from '#use-words';
import { embedAddress } from '@/lib/client/picture-address';
import { copyText } from '@/lib/export/copy-text';
import { embedCode } from '@/lib/export/embed-code';
import styles from './card-menu.module.css';
import type { CardPicture } from './card-picture';

interface CopyButtonsProps {
  /** Null: there is nothing to embed. */
  picture: CardPicture | null;
  /** The chart in words. */
  name: string;
  /** Tells what came of it. */
  say: (sentence: string) => void;
}

/** Copies the address of what is seen, or the code with which another page shows the picture. */
export function CopyButtons({ picture, name, say }: CopyButtonsProps) {
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
    return embedCode(address.href, name);
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
