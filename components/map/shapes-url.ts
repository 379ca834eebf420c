import shapes from './world-shapes.svg';

/** Address of the file of outlines; its name carries a hash, so that a browser may keep it for ever. */
export const shapesUrl: string = typeof shapes === 'string' ? shapes : shapes.src;
