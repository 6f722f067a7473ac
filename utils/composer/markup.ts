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

/** The same as nodes, for editors that are written to without any HTML. */
export function lineNodes(document: Document, lines: readonly string[]): Node[] {
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [document.createElement('br')] : []),
    document.createTextNode(spaced(line)),
  ]);
}

function escape(line: string): string {
  return spaced(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')).replaceAll(
    '\u00a0',
    '&nbsp;',
  );
}

/** Runs of spaces and tabs as they would be lost otherwise. */
function spaced(line: string): string {
  return line.replaceAll('\t', '    ').replace(/^ | $/g, '\u00a0').replaceAll('  ', ' \u00a0');
}
