/** Names of elements that stand on lines of their own, whatever they are in; upper case, as in the DOM of an HTML page. */
export const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|D[DLT]|DIV|FIGURE|FOOTER|FORM|HEADER|HR|LI|MAIN|[OU]L|PRE|SECTION|TABLE|TR)$/;

/** Those with a gap around them. */
export const paragraphs = /^(?:P|H[1-6])$/;

const partsOfTables = /^T(?:[DH]|HEAD|BODY)$/;

/** Whether text in this node begins and ends a line; a cell of a table does, too. */
export function isBlock({ nodeName }: Node): boolean {
  return [blocks, paragraphs, partsOfTables].some((names) => names.test(nodeName));
}
