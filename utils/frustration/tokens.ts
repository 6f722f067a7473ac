/** What a token is. Numbers all look alike to the model, so that it cannot learn an order id. */
export const tokenKind = { word: 0, number: 1, mark: 2, emoji: 3 } as const;

/** The tokens of one text, in parallel arrays that are reused from text to text. Valid until the next `tokenise`. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** 1 where a word of four letters or more is all capitals. */
  shouted: Uint8Array;
}

const capacity = 4096;

/** Makes the reusable arrays. Texts with more than 4,096 tokens are read up to there. */
export function createTokens(): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    shouted: new Uint8Array(capacity),
  };
}

/** Splits `folded` into words, numbers, marks and emoji; looks at `visible` for capitals. Both have equal offsets. */
export function tokenise(folded: string, visible: string, tokens: Tokens): void {
  let at = 0;
  let count = 0;
  while (at < folded.length && count < capacity) {
    const code = folded.charCodeAt(at);
    const kind = kindOf(code);
    if (kind < 0) {
      at += 1;
      continue;
    }
    const end = endOf(folded, at, kind);
    tokens.start[count] = at;
    tokens.end[count] = end;
    tokens.kind[count] = kind;
    tokens.shouted[count] = kind === tokenKind.word && end - at > 3 && isUpper(visible, at, end) ? 1 : 0;
    count += 1;
    at = end;
  }
  tokens.count = count;
}

/** Whether a UTF-16 unit belongs to a word: letters of any script, and combining marks. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code <= 0x3004) return false;
  return !(code >= 0xd800 && code <= 0xf8ff) && code !== 0xd7 && code !== 0xf7 && code < 0xfe00;
}

function kindOf(code: number): number {
  if (isLetter(code)) return tokenKind.word;
  if (code >= 0x30 && code <= 0x39) return tokenKind.number;
  if (code === 0x200d || code === 0xfe0f || code <= 0x20 || code === 0xa0) return -1;
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x2600 && code <= 0x27bf)) return tokenKind.emoji;
  return tokenKind.mark;
}

function endOf(text: string, start: number, kind: number): number {
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (kind === tokenKind.word) {
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isInnerApostrophe(text, end))) end += 1;
  } else if (kind === tokenKind.number) {
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  } else if (kind === tokenKind.emoji) {
    if (first >= 0xd800 && first <= 0xdbff && end < text.length) end += 1;
  } else if (isEmphasis(first) || first === 0x2e) {
    while (end < text.length && (first === 0x2e ? text.charCodeAt(end) === 0x2e : isEmphasis(text.charCodeAt(end))))
      end += 1;
  }
  return end;
}

function isInnerApostrophe(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x27 && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));
}

/** Whether a UTF-16 unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isEmphasis(code: number): boolean {
  return code === 0x21 || code === 0x3f;
}

function isUpper(visible: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = visible.charCodeAt(i);
    if (code < 0x80 ? code < 0x41 || code > 0x5a : visible[i] !== visible[i]?.toUpperCase()) return false;
  }
  return true;
}
