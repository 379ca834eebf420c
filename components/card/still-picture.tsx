import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import type { CardPicture } from './card-picture';
import styles from './chart-card.module.css';

interface StillPictureProps {
  picture: CardPicture;
  /** What it shows, in words. */
  label: string;
}

/**
 * The chart as the server draws it: for those whose browsers run no scripts, and for paper when one prints before the
 * chart is there. Browsers fetch it for nothing else.
 */
export function StillPicture({ picture: { slug, kind, search }, label }: StillPictureProps) {
  const { locale } = useWords();
  const image = {
    src: pictureAddress(slug, kind, 'svg', { ...search, lang: locale }),
    ...{ width: 1200, height: 675 },
  };
  return (
    <>
      <noscript>
        {/* biome-ignore lint/performance/noImgElement: made to measure by the server, and an SVG */}
        <img {...image} alt={label} className={styles.still} loading="lazy" />
      </noscript>
      {/* biome-ignore lint/performance/noImgElement: the same */}
      <img {...image} alt={label} className={styles.paper} loading="lazy" />
    </>
  );
}
