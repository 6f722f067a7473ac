/**
 * Takes out what nobody sees and only a machine would read: NUL and other controls, zero-width characters, tag characters,
 * bidirectional controls, hidden runs of variation selectors. Joiners stay where emoji and non-Latin scripts need them.
 */
export function clean(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(unseen, '')
    .replace(/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200c\u200d]/gu, '')
    .replace(/[\ufe00-\ufe0f]{2,}/g, '')
    .toWellFormed();
}

const unseen =
  // oxlint-disable-next-line no-control-regex -- controls are what this is for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e01ef}]/gu;
