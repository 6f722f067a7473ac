import { guessLanguage } from '@/utils/knowledge/words';
import { escalationOf } from './escalation';
import type { TonePreset } from './preset';
import { causeCues, figures, handOverCues, mechanismCues, promiseCues, registerCues } from './preset-test-cues';
import type { Expectation, Mechanism, PresetTest, SampleTicket } from './preset-test';
import { gradeOf, sentencesOf, wordsOf } from './readability';
import { conversationOfSample } from './sample-ticket';

/** What is checked: what the test expects, and in each test that the preset's own banned phrases are absent. */
export type Checked = Expectation | { kind: 'never' };

/** How one expectation came out. `unchecked` where it cannot be checked in that language; it neither passes nor fails. */
export interface CheckResult {
  expects: Checked;
  verdict: 'passed' | 'failed' | 'unchecked';
  /** The words or the figure that the verdict rests on; empty where nothing was found. */
  found: string;
}

/** One test of one preset. */
export interface TestRow {
  test: PresetTest;
  preset: TonePreset;
  /** What was drafted; absent where drafting failed. */
  text?: string;
  /** Why there is no draft, in a sentence. */
  failure?: string;
  results: CheckResult[];
  verdict: 'passed' | 'failed';
}

/** Drafts for a sample with a preset; rejects with an error whose message is a sentence for people. */
export type SampleDrafter = (preset: TonePreset, ticket: SampleTicket, signal: AbortSignal) => Promise<string>;

/** Runs each test for each preset that it names, one after the other. Rejects only when the signal aborts. */
export async function runPresetTests(
  presets: readonly TonePreset[],
  tests: readonly PresetTest[],
  draft: SampleDrafter,
  signal: AbortSignal,
): Promise<TestRow[]> {
  const rows: TestRow[] = [];
  for (const test of tests) {
    for (const preset of presets.filter(({ id, archived }) => !archived && (test.presets?.includes(id) ?? true))) {
      signal.throwIfAborted();
      try {
        const text = await draft(preset, test.ticket, signal);
        rows.push(rowOf(test, preset, text));
      } catch (error) {
        if (signal.aborted) throw error;
        const failure = error instanceof Error ? error.message : String(error);
        rows.push({ test, preset, failure, results: [], verdict: 'failed' });
      }
    }
  }
  return rows;
}

function rowOf(test: PresetTest, preset: TonePreset, text: string): TestRow {
  const results = [...test.expects, { kind: 'never' } as const].map((expects) =>
    check(text, expects, test.ticket, preset),
  );
  const verdict = results.some((one) => one.verdict === 'failed') ? 'failed' : 'passed';
  return { test, preset, text, results, verdict };
}

/** Checks one expectation on the text of a draft. */
export function check(text: string, expects: Checked, ticket: SampleTicket, preset: TonePreset): CheckResult {
  const language = ticket.language.split('-')[0] ?? 'en';
  switch (expects.kind) {
    case 'includes':
      return result(expects, contains(text, expects.text), expects.text);
    case 'avoids':
      return result(expects, !contains(text, expects.text), contains(text, expects.text) ? expects.text : '');
    case 'never': {
      const said = preset.never.filter((phrase) => contains(text, phrase));
      return result(expects, said.length === 0, said.join(', '));
    }
    case 'no-promise':
      return promiseCheck(text, expects, ticket, language);
    case 'language': {
      const guessed = guessLanguage(text);
      if (guessed === undefined) return unchecked(expects);
      return result(expects, guessed === expects.language.split('-')[0], guessed);
    }
    case 'formality':
      return formalityCheck(text, expects, language);
    case 'length': {
      const count = wordsOf(text).length;
      return result(expects, count <= expects.most && count >= (expects.least ?? 0), String(count));
    }
    case 'grade': {
      if (language !== 'en') return unchecked(expects);
      const grade = gradeOf(text);
      return result(expects, grade <= expects.most, grade.toFixed(1));
    }
    case 'hands-over':
      return handOverCheck(text, expects, ticket, preset);
    case 'empathy':
      break;
  }
  return empathyCheck(text, expects, ticket, language);
}

/** A promise in words, or a figure of money or days, that neither the ticket nor the macro nor the agent's point states. */
function promiseCheck(text: string, expects: Checked, ticket: SampleTicket, language: string): CheckResult {
  const cue = promiseCues[language];
  const sources = [
    ticket.macro ?? '',
    ticket.point ?? '',
    ticket.subject,
    ...ticket.messages.map((message) => message.text),
  ];
  const stated = sources.join('\n').toLowerCase();
  const offered = [ticket.macro ?? '', ticket.point ?? ''].join('\n').toLowerCase();
  const unstated = sentencesOf(text).filter((sentence) => {
    const plain = sentence.toLowerCase();
    if (offered.includes(plain.replace(/[.!]$/u, ''))) return false;
    const strange = (plain.match(figures) ?? []).some((figure) => !stated.includes(figure));
    return strange || (cue?.test(sentence) ?? false);
  });
  if (!cue && unstated.length === 0) return unchecked(expects);
  return result(expects, unstated.length === 0, unstated.join(' '));
}

/** The words of the customer that call for it and the sentence that does it; or what is missing, or the answer that was given all the same. */
function handOverCheck(text: string, expects: Checked, ticket: SampleTicket, preset: TonePreset): CheckResult {
  const escalation = escalationOf(conversationOfSample(ticket), preset);
  if (!escalation) return result(expects, false, '');
  const answer = sentencesOf(ticket.macro ?? '').find((sentence) => contains(text, sentence));
  if (answer !== undefined) return result(expects, false, answer);
  const { to } = escalation;
  const cue = handOverCues[ticket.language.split('-')[0] ?? 'en'];
  if (to === undefined && !cue) return unchecked(expects);
  const says = (sentence: string) => (to === undefined ? cue?.test(sentence) : contains(sentence, to));
  const sentence = sentencesOf(text).find((each) => says(each) ?? false);
  const quotes = escalation.words.map(({ quote }) => `“${quote}”`).join(', ');
  return result(expects, sentence !== undefined, [quotes, sentence ?? ''].filter(Boolean).join(': '));
}

function formalityCheck(
  text: string,
  expects: Extract<Expectation, { kind: 'formality' }>,
  language: string,
): CheckResult {
  const cues = registerCues[language];
  if (!cues) return unchecked(expects);
  const informal = distinct(text.match(cues.informal));
  const formal = cues.formal ? distinct(text.match(cues.formal)) : [];
  if (expects.formality === 'informal')
    return result(expects, informal.length > 0, (informal.length > 0 ? informal : formal).join(', '));
  const passed = informal.length === 0 && (cues.formal === undefined || formal.length > 0);
  return result(expects, passed, (informal.length > 0 ? informal : formal).join(', '));
}

function empathyCheck(
  text: string,
  expects: Extract<Expectation, { kind: 'empathy' }>,
  ticket: SampleTicket,
  language: string,
): CheckResult {
  const cue = expects.mechanism === 'interpretation' ? undefined : mechanismCues[language]?.[expects.mechanism];
  if (cue) {
    const sentence = sentencesOf(text).find((candidate) => cue.test(candidate));
    return result(expects, sentence !== undefined, sentence ?? '');
  }
  const causes = causeCues[language];
  if (expects.mechanism !== 'interpretation' || !causes || ticket.evidence.length === 0) return unchecked(expects);
  const sentence = sentencesOf(text).find((candidate) =>
    ticket.evidence.some(({ cause }) => causes[cause]?.test(candidate)),
  );
  return result(expects, sentence !== undefined, sentence ?? '');
}

/** Mechanisms that can be checked in a language. */
export function checkableMechanisms(language: string): readonly Mechanism[] {
  const cues = mechanismCues[language.split('-')[0] ?? ''];
  return cues ? [...(Object.keys(cues) as Mechanism[]), 'interpretation'] : [];
}

function result(expects: Checked, passed: boolean, found: string): CheckResult {
  return { expects, verdict: passed ? 'passed' : 'failed', found };
}

function unchecked(expects: Checked): CheckResult {
  return { expects, verdict: 'unchecked', found: '' };
}

function contains(text: string, part: string): boolean {
  return text.toLocaleLowerCase().includes(part.toLocaleLowerCase());
}

function distinct(words: readonly string[] | null): string[] {
  return [...new Set((words ?? []).map((word) => word.trim()))];
}
