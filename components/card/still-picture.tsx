import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import type { CardPicture } from './card-picture';
import styles from './chart-card.module.css';

interface StillPictureProps {
  picture: CardPicture;
  /** What it shows, made from the data. */
  label: string;
}

/**
 * The chart as the server draws it: for those whose browsers run no scripts, and for paper when one prints before the
 * chart is there. Browsers fetch it for nothing else.
 */
export function StillPicture({ picture: { slug, kind, search }, label }: StillPictureProps) {
  const { locale } = useWords();
  const image = { width: 1200, height: 675, loading: 'lazy' } as const;
  const address = (looks: Search) => pictureAddress(slug, kind, 'svg', { ...search, ...looks, lang: locale });
  return (
    <>
      <noscript>
        {/* biome-ignore lint/performance/noImgElement: made to measure by the server, and an SVG */}
        <img {...image} src={address({})} alt={label} className={styles.still} />
      </noscript>
      {/* biome-ignore lint/performance/noImgElement: the same */}
      <img {...image} src={address({ transparent: 'true' })} alt={label} className={styles.paper} />
    </>
  );
}
