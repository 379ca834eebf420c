/** Width of every picture in CSS pixels; saved at twice that. */
export const EXPORT_WIDTH = 1200;

/** Pixels of the file for each CSS pixel. */
export const EXPORT_RATIO = 2;

/** Width that a chart has within a picture, in CSS pixels. */
export const EXPORT_BODY_WIDTH = 1104;
