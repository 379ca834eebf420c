const PROPERTIES = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linecap',
  ],
  ...['stroke-linejoin', 'paint-order', 'vector-effect', 'shape-rendering', 'opacity', 'display', 'r'],
  ...['font-family', 'font-size', 'font-weight', 'font-feature-settings', 'text-anchor', 'dominant-baseline'],
];

/** Writes the style that each part of the drawings has on screen into it, for html-to-image leaves style sheets behind in SVG. */
export function inlineSvgStyles(node: HTMLElement): void {
  for (const part of node.querySelectorAll<SVGElement>('svg, svg *')) {
    const computed = getComputedStyle(part);
    const values = PROPERTIES.map((name) => [name, computed.getPropertyValue(name)] as const);
    for (const [name, value] of values) if (value !== '') part.style.setProperty(name, value);
  }
}
