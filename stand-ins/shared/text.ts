const paragraphEnd = /<\/(?:p|h[1-6])>/gi;
const blockEnd = /<\/(?:div|li|tr|blockquote|table|ul|ol)>/gi;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };

/** Makes `text` safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One `<p>` for each paragraph; single line breaks stay inside it. Newlines between the tags, as the helpdesk leaves them. */
export function paragraphsOf(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p dir="auto">${escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n\n');
}

/** The plain text that the helpdesk would keep beside this HTML: a blank line after a paragraph, one line for other blocks. */
export function textOf(html: string): string {
  return html
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/<br\s*\/?>\s*/gi, '\n')
    .replaceAll(/<p[^>]*>(?:&nbsp;|\s)*<\/p>/gi, '\n')
    .replaceAll(paragraphEnd, '\n\n')
    .replaceAll(blockEnd, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#39|[a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n[ \t]+/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
