/** A run of text that stayed, went or came. Joined in order, `same` and `gone` give the text before, `same` and `new` the text after. */
export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many word pairs the middle is shown as one whole change: nobody reads a finer one, and time stays short. */
const mostPairs = 1_000_000;

/** What changed between two texts, word by word. Time grows with the product of their changed middles, up to a bound. */
export function diffText(before: string, after: string): DiffPart[] {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  const middle = diffMiddle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
  return joined([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ]);
}

/** Words with the white space after them as pieces of their own. */
function piecesOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}'’-]+|[^\s]/gu) ?? [];
}

function diffMiddle(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  if (old.length * fresh.length > mostPairs)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: fresh.join('') },
    ];
  const width = fresh.length + 1;
  // longest[i, j]: pieces in common from i and j on.
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      parts.push({ kind: 'same', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'gone', text: old[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'new', text: fresh[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Neighbours of a kind become one; white space alone between two changes is part of them. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let [gone, fresh] = ['', ''];
  const settle = (): void => {
    if (gone !== '') result.push({ kind: 'gone', text: gone });
    if (fresh !== '') result.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  for (const [place, { kind, text }] of parts.entries()) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (/^[^\S\n]+$/u.test(text) && gone + fresh !== '' && parts[place + 1] && parts[place + 1]?.kind !== 'same') {
      gone += text;
      fresh += text;
    } else if (text !== '') {
      settle();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind: 'same', text });
    }
  }
  settle();
  return result;
}
