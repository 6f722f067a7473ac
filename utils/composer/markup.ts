/** The lines as HTML paragraphs that hold exactly them: escaped, runs of spaces kept, blank lines as rich editors write them. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line.trim() === '' ? '&nbsp;' : escape(line)}</p>`).join('');
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
