import type { CompensationStep, ToneExample } from '@/utils/tone';

/** Entries of a list as lines of a text box, and back. Empty lines are dropped only at the end, so that one can type. */
export const textLines = {
  write: (entries: readonly string[]) => entries.join('\n'),
  read: (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
};

/** "This | not that", one example a line. */
export const exampleLines = {
  write: (examples: readonly ToneExample[]) =>
    examples.map(({ say, neverSay }) => (neverSay === undefined ? say : `${say} | ${neverSay}`)).join('\n'),
  read: (text: string): ToneExample[] =>
    textLines.read(text).map((line) => {
      const [say = '', neverSay] = parts(line);
      return { say, ...(neverSay && { neverSay }) };
    }),
};

/** "for what | what is offered | at most 10 EUR | lead", one step a line; the last two may be absent. */
export const compensationLines = {
  write: (steps: readonly CompensationStep[]) =>
    steps
      .map(({ for: reason, offer, most, unit, approval }) =>
        [reason, offer, ...(most === undefined ? [] : [`${most} ${unit ?? ''}`.trim()]), approval].join(' | '),
      )
      .join('\n'),
  read: (text: string): CompensationStep[] =>
    textLines.read(text).map((line) => {
      const [reason = '', offer = '', ...rest] = parts(line);
      const amount = rest.map((part) => /^(\d+(?:\.\d+)?)\s*(.*)$/u.exec(part)).find((found) => found !== null);
      const unit = amount?.[2]?.trim();
      return {
        for: reason,
        offer,
        ...(amount && { most: Number(amount[1]) }),
        ...(unit && { unit }),
        approval: rest.includes('lead') ? 'lead' : 'agent',
      };
    }),
};

/** "one, two" and back; nothing where there is no entry. */
export const commaList = {
  write: (entries: readonly string[] | undefined) => (entries ?? []).join(', '),
  read: (text: string): string[] | undefined => {
    const entries = text.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
    return entries.length === 0 ? undefined : entries;
  },
};

function parts(line: string): string[] {
  return line.split('|').map((part) => part.trim());
}
