/** The lines as HTML paragraphs that hold exactly them: escaped, runs of spaces kept, blank lines as rich editors write them. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line.trim() === '' ? '&nbsp;' : escape(line)}</p>`).join('');
}

/** The lines as running text with line breaks, which goes into any block without splitting it. */
export function lineBreaks(lines: readonly string[]): string {
  return lines.map(escape).join('<br>');
}

function escape(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '    ')
    .replace(/^ | $/g, '&nbsp;')
    .replaceAll('  ', ' &nbsp;');
}
