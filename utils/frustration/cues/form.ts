import type { PreparedText } from '../text';
import type { Tokens } from '../tokens';
import { tokenKind } from '../tokens';
import type { CueName } from './catalogue';
import { cueNames } from './catalogue';
import type { CueMatch } from './cue-match';

/** Adds what letters and marks say in any language: capitals, repeated marks, dots, faces. */
export function findFormCues(text: PreparedText, tokens: Tokens, into: CueMatch[]): void {
  findShouting(tokens, into);
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kind[token] !== tokenKind.mark || tokens.end[token]! - tokens.start[token]! < 2) continue;
    const dots = text.folded.charCodeAt(tokens.start[token]!) === 0x2e;
    push(into, dots ? 'dots' : 'loudMarks', tokens.start[token]!, tokens.end[token]!, 1);
  }
  if (mayHoldFace.test(text.visible)) {
    findFaces(text.visible, angryFaces, 'angryFace', into);
    findFaces(text.visible, happyFaces, 'happyFace', into);
  }
}

const mayHoldFace = /[\u2000-\uffff]|[:;=]['-]?[()/\\D\][]|<3/;
const angryFaces = /[😡😠🤬😤👎😒🙄💔😞😩😫😭😢😣😖🤦🤯💩🖕😾👿☹😑]|(?<!\w)(?:>?[:=]'?-?[(\\[/])(?!\/)/gu;
const happyFaces = /[😀😃😄😁😊🙂😍❤👍🙏🎉😂🤣😎💕💙💛💚🥰🤩👏✨😉😅🥳🤗😇]|(?<!\w)[:;=]-?[)D\]]|<3/gu;

function findFaces(visible: string, faces: RegExp, name: CueName, into: CueMatch[]): void {
  for (const match of visible.matchAll(faces)) push(into, name, match.index, match.index + match[0].length, 1);
}

function findShouting(tokens: Tokens, into: CueMatch[]): void {
  let words = 0;
  let shouted = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.kind[token] !== tokenKind.word || tokens.end[token]! - tokens.start[token]! < 4) continue;
    words += 1;
    shouted += tokens.shouted[token]!;
  }
  if (shouted === 0 || (words === 1 && shouted === 1)) return;
  const share = shouted >= 2 && shouted / words > 0.6 ? 1 : shouted >= 3 ? 0.5 : 0.25;
  let start = -1;
  let best = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.shouted[token] !== 1) continue;
    if (start < 0 || share < 1) start = tokens.start[token]!;
    best = tokens.end[token]!;
    if (share < 1) break;
  }
  push(into, 'shouting', start, best, share);
}

function push(into: CueMatch[], name: CueName, start: number, end: number, share: number): void {
  into.push({ cue: cueNames.indexOf(name), name, start, end, share });
}
