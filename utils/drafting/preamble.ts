/** Takes a model's preamble ("Here is the reply:") off the front of a stream without holding up text that has none. */
export interface PreambleFilter {
  /** Takes the next piece and gives what may be shown now. */
  push(delta: string): string;
  /** Gives what is still held back. */
  end(): string;
}

export function createPreambleFilter(): PreambleFilter {
  let held = '';
  let open = false;
  const settle = (ended: boolean) => {
    for (;;) {
      held = held.trimStart();
      if (!ended && mayBecomePreamble(held)) return '';
      const rest = withoutPreamble(held);
      if (rest === held) break;
      held = rest;
    }
    open = true;
    return held;
  };
  return {
    push(delta) {
      if (open) return delta;
      held += delta;
      return settle(false);
    },
    end: () => (open ? '' : settle(true)),
  };
}

const longestPreamble = 160;
const starters = [
  'sure',
  'certainly',
  'of course',
  'absolutely',
  'okay',
  'here is',
  'here’s',
  "here's",
  'here are',
  'below is',
  'draft',
  'reply',
  'subject',
  'betreff',
  'asunto',
  'objet',
  'subjek',
  'assunto',
  'hier ist',
  'natürlich',
  'gerne',
  'aquí',
  'claro',
  'por supuesto',
  'voici',
  'bien sûr',
  'berikut',
  'tentu',
  'aqui está',
  'com certeza',
  '```',
  '"',
] as const;

/** While the first line is unfinished and could still turn out to be one, it is held. */
function mayBecomePreamble(text: string): boolean {
  if (text === '') return true;
  const lower = text.toLowerCase();
  if (!starters.some((starter) => lower.startsWith(starter) || starter.startsWith(lower))) return false;
  return !text.includes('\n') && text.length < longestPreamble;
}

const preamble =
  /^(?:(?:sure|certainly|of course|absolutely|okay|natürlich|gerne|claro|por supuesto|bien sûr|tentu|com certeza)[^\n]{0,40}?[,.!:—-]\s*)?(?:(?:here(?:['’]s| is| are)|below is|hier ist|aquí (?:está|tiene[s]?)|voici|berikut|aqui está)[^\n]{0,120}:|(?:draft|reply)(?: reply)?:)\s*(?=\n)|^```\w*\s*(?=\n)/iu;
const subjectLine = /^(?:subject|betreff|asunto|objet|subjek|assunto)\s*:[^\n]*\n/iu;
const chatter = /^(?:sure|certainly|of course|absolutely|okay)[!.,:]\s*(?=\n)/iu;

/** Takes one line off, where the first line is one that nobody would send. */
function withoutPreamble(text: string): string {
  const lineEnd = text.indexOf('\n');
  if (lineEnd < 0 || lineEnd >= longestPreamble) return text;
  return [preamble, subjectLine, chatter].some((pattern) => pattern.test(text)) ? text.slice(lineEnd + 1) : text;
}
