import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import type { CardPicture } from './card-picture';
import styles from './chart-card.module.css';

interface WithoutScriptsProps {
  picture: CardPicture;
  /** What it shows, in words. */
  label: string;
}

/** The chart as the server draws it, for those whose browsers run no scripts. */
export function WithoutScripts({ picture: { slug, kind, search }, label }: WithoutScriptsProps) {
  const { locale } = useWords();
  return (
    <noscript>
      {/* biome-ignore lint/performance/noImgElement: made to measure by the server, and an SVG */}
      <img
        className={styles.still}
        src={pictureAddress(slug, kind, 'svg', { ...search, lang: locale })}
        alt={label}
        loading="lazy"
        width={1200}
        height={675}
      />
    </noscript>
  );
}
