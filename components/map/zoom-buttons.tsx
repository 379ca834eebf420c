import type { Words } from '@/lib/words/words';
import type { Zoom } from './use-zoom';
import styles from './zoom-buttons.module.css';

/** Zoom for every hand: the same as wheel, fingers and keys do. */
export function ZoomButtons({ zoom, words: { t } }: { zoom: Zoom; words: Words }) {
  return (
    <div className={styles.zoom}>
      <p className={`${styles.hint} ${styles.fine}`}>{t('map.zoomHint')}</p>
      <p className={`${styles.hint} ${styles.coarse}`}>{t('map.zoomHintTouch')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: no form is filled in here. */}
      <div className={styles.buttons} role="group" aria-label={t('map.zoom')}>
        <button type="button" className="button" onClick={zoom.in}>
          {t('map.zoomIn')}
        </button>
        <button type="button" className="button" onClick={zoom.out}>
          {t('map.zoomOut')}
        </button>
        <button type="button" className="button" onClick={zoom.all}>
          {t('map.reset')}
        </button>
      </div>
    </div>
  );
}
