/**
 * The lines as HTML paragraphs that hold exactly them: escaped, runs of spaces kept. How an editor marks a blank one differs:
 * CKEditor takes a break for a line more, others a space for a space.
 */
export function paragraphs(lines: readonly string[], blank: '&nbsp;' | '<br>' = '&nbsp;'): string {
  return lines.map((line) => `<p>${line.trim() === '' ? blank : escape(line)}</p>`).join('');
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
