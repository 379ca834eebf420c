import type { ReactNode } from 'react';
import type { LegendContent } from '@/lib/chart/map-content';
import { PAGE_PALETTE } from '@/lib/chart/map-palette';
import { MapLegend } from './map-legend';
import { WorldDrawing, type WorldDrawingProps } from './world-drawing';
import { WORLD_FILE } from './world-file';
import styles from './world-map.module.css';

export interface WorldMapProps {
  drawing: Omit<WorldDrawingProps, 'palette' | 'outlines'> & Partial<Pick<WorldDrawingProps, 'outlines'>>;
  legend: LegendContent;
  /** What moves the map through time, between the two. */
  controls?: ReactNode;
}

const OUTLINES = { file: WORLD_FILE };

/** The map as it stands on a page: the drawing in the page's colours, and its legend. */
export function WorldMap({ drawing, legend, controls }: WorldMapProps) {
  return (
    <figure className={styles.figure} data-map>
      <div className={styles.window} data-fills>
        <WorldDrawing outlines={OUTLINES} {...drawing} className={styles.svg} palette={PAGE_PALETTE} />
      </div>
      {controls}
      <MapLegend {...legend} words={drawing.words} />
    </figure>
  );
}
