/** How many lines each text of a card may have, where all of them together would leave too little for the drawing. */
export interface CardCut {
  title: number;
  /** What is counted. */
  subtitle: number;
  scope: number;
  notes: number;
  origin: number;
  proof: number;
  /** True: of the filters only the first are named. */
  isShort: boolean;
}

const ALL = Number.POSITIVE_INFINITY;

/**
 * From whole texts to the fewest lines with which a picture still says what it is: its sentence, what is counted, of which
 * time, and whose data it is. How to find it again stands in the file as well, and goes first.
 */
export const CARD_CUTS: readonly CardCut[] = [
  { title: ALL, subtitle: ALL, scope: ALL, notes: ALL, origin: ALL, proof: ALL, isShort: false },
  { title: 6, subtitle: 4, scope: 6, notes: 8, origin: 5, proof: 6, isShort: true },
  { title: 4, subtitle: 2, scope: 4, notes: 4, origin: 3, proof: 3, isShort: true },
  { title: 3, subtitle: 2, scope: 3, notes: 2, origin: 2, proof: 1, isShort: true },
  { title: 3, subtitle: 1, scope: 2, notes: 1, origin: 1, proof: 0, isShort: true },
  { title: 2, subtitle: 1, scope: 2, notes: 0, origin: 1, proof: 0, isShort: true },
];

const FEW: CardCut = { ...(CARD_CUTS[0] as CardCut), proof: 0 };

/**
 * In a frame of another page, which says itself what its picture leaves out: texts go whole rather than in part, the title and
 * what is counted never.
 */
export const FEW_CUTS: readonly CardCut[] = [
  FEW,
  { ...FEW, notes: 0 },
  { ...FEW, notes: 0, origin: 0 },
  { ...FEW, notes: 0, origin: 0, scope: 0 },
  { ...FEW, title: 4, subtitle: 2, notes: 0, origin: 0, scope: 0 },
  { ...FEW, title: 3, subtitle: 1, notes: 0, origin: 0, scope: 0 },
];
