/**
 * On a text of this length or a longer one V8 compiles a pattern for the processor at once (`JSRegExp::kTierUpForSubjectLengthValue`, 1000
 * units). On a shorter one it compiles it for its interpreter, and a second time when it is run again.
 */
const longText = ' '.repeat(1000);

/** The pattern, made ready for many short texts: compiled once, not twice. A place in a text that it had is lost. */
export function atOnce(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}
