import type { Words } from '@/lib/words/words';
import type { Palette } from './palette';

/** What every drawing is given besides its data. It fills its box from the top left corner, text 12 units high. */
export interface DrawingProps {
  width: number;
  height: number;
  palette: Palette;
  words: Words;
  /** Sets apart the ids of two drawings in one document. */
  id: string;
  /** False: the notes that explain its marks have no room beside it. Left out: they have. */
  isNoted?: boolean;
}
