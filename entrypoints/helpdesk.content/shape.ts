/** Shape before colour: a level is told without seeing colours. */
const shapes = {
  none: 'M2 3h10v6H7l-3 3V9H2Z',
  calm: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z',
  concerned: 'M7 .5 13.5 7 7 13.5.5 7Z',
  frustrated: 'M7 1 13.5 12.5H.5Z',
  furious: 'M7 1 13.5 12.5H.5Z',
};

/** The shape of a level, 14 px wide. */
export function shape(level: keyof typeof shapes): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.ariaHidden = 'true';
  path.setAttribute('d', shapes[level]);
  path.setAttribute('fill', level === 'furious' ? 'currentColor' : 'none');
  svg.append(path);
  return svg;
}
