import worldPaths from '@/lib/chart/world-paths.json';
import { WorldMap, type WorldMapProps } from './world-map';

/** The map, complete in itself. */
export function MapPicture({ drawing, legend }: WorldMapProps) {
  return (
    <WorldMap drawing={{ ...drawing, outlines: { paths: worldPaths }, name: 'picture' }} legend={legend} />
  );
}
