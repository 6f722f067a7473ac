/**
 * Third-party text as JSON that cannot leave its place: no `<`, `>`, `&` and no line separator stands in it unescaped, so no text
 * can close the tag around it. Invisible tag characters and direction overrides, which hide text from the agent, are taken out.
 */
export function toDataJson(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'string' ? visibleText(entry) : entry)).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Tag characters are kept where they make a flag: after the black flag, up to the cancel tag. */
function visibleText(text: string): string {
  return text.replace(
    /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069]/gu,
    (_, flag: string | undefined) => flag ?? '',
  );
}
