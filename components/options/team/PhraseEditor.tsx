import { useState } from 'react';
import { Button, Notice, Select } from '@/components/ui';
import { causes, levels, type Cause, type FrustrationLevel } from '@/utils/frustration/reading';
import {
  phraseCondition,
  phraseSlots,
  phraseText,
  type Phrase,
  type PhraseCondition,
  type PhraseSlot,
  type TonePreset,
} from '@/utils/tone';
import { Pick } from '../Pick';
import { presetWords as words } from './editor-words';
import { TextField } from './TextField';
import { TextBox } from './TextBox';
import { slotWords } from './words';

interface PhraseEditorProps {
  preset: TonePreset;
  problem: string | undefined;
  onChange: (phrases: TonePreset['phrases']) => void;
}

/** The phrases of one language at a time, slot by slot, each with when it fits. */
export function PhraseEditor({ preset, problem, onChange }: PhraseEditorProps) {
  const [language, setLanguage] = useState('en');
  const [tag, setTag] = useState('');
  const book = preset.phrases[language] ?? preset.phrases['en'];
  const add = () => {
    const base = preset.phrases['en'];
    if (base && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)) {
      onChange({ ...preset.phrases, [tag]: preset.phrases[tag] ?? structuredClone(base) });
      setLanguage(tag);
      setTag('');
    }
  };
  return (
    <details className="border-line bg-raised rounded border px-4 py-3">
      <summary className="min-h-6 font-semibold">{words.phrases}</summary>
      <div className="mt-3 space-y-4">
        <p className="text-muted max-w-140">{words.phrasesHint}</p>
        {problem !== undefined && <Notice kind="care">{problem}</Notice>}
        <div className="flex flex-wrap items-end gap-3">
          <Pick
            label={words.language}
            value={language}
            options={Object.keys(preset.phrases).map((each) => ({ value: each, label: each }))}
            onPick={setLanguage}
          />
          <TextField label={words.languageTag} value={tag} problem={undefined} onChange={setTag} />
          <Button onClick={add}>{words.addLanguage}</Button>
        </div>
        {book &&
          phraseSlots.map((slot) => (
            <SlotEditor
              key={`${language} ${slot}`}
              slot={slot}
              language={language}
              phrases={book[slot]}
              onChange={(phrases) => onChange({ ...preset.phrases, [language]: { ...book, [slot]: phrases } })}
            />
          ))}
      </div>
    </details>
  );
}

/** Stands among the causes, since it is one: the customer's words. */
const escalated = 'escalated';

interface SlotEditorProps {
  slot: PhraseSlot;
  language: string;
  phrases: readonly Phrase[];
  onChange: (phrases: Phrase[]) => void;
}

function SlotEditor({ slot, language, phrases, onChange }: SlotEditorProps) {
  const set = (at: number, phrase: Phrase) => onChange(phrases.map((each, index) => (index === at ? phrase : each)));
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{slotWords[slot]}</legend>
      {phrases.map((phrase, at) => {
        const when = phraseCondition(phrase);
        return (
          // Phrases have no id, and two may say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at}>
            <TextBox
              label={words.phrase(slotWords[slot], at + 1)}
              labelHidden
              rows={phraseText(phrase).length > 80 || phraseText(phrase).includes('\n') ? 2 : 1}
              lang={language}
              value={phraseText(phrase)}
              onChange={(text) => set(at, made(text, when))}
            />
            <div className="text-foot flex flex-wrap items-center gap-2">
              <Select
                quiet
                label={words.mood}
                value={moodOf(when)}
                onPick={(value) => set(at, made(phraseText(phrase), withMood(when, value)))}
              >
                {[
                  ['', words.moodAny],
                  ...levels.map((level) => [level, level]),
                  ['frustrated+furious', words.moodHigh],
                  ['calm+concerned', words.moodLow],
                ].map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
              <Select
                quiet
                label={words.cause}
                value={when.escalated ? escalated : (when.causes?.[0] ?? '')}
                onPick={(value) => set(at, made(phraseText(phrase), withCause(when, value)))}
              >
                {[
                  ['', words.causeAny],
                  ...causes.map((cause) => [cause, cause.replaceAll('_', ' ')]),
                  [escalated, words.escalated],
                ].map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
              <button
                type="button"
                className="text-muted hover:text-ink min-h-6 underline"
                onClick={() => onChange(phrases.filter((_, index) => index !== at))}
              >
                {words.removePhrase}
              </button>
            </div>
          </div>
        );
      })}
      <Button weight="quiet" onClick={() => onChange([...phrases, words.newPhrase])}>
        {words.addPhrase(slotWords[slot])}
      </Button>
    </fieldset>
  );
}

function made(text: string, when: PhraseCondition): Phrase {
  return Object.keys(when).length === 0 ? text : { text, when };
}

function moodOf({ levels: moods }: PhraseCondition): string {
  return moods?.join('+') ?? '';
}

function withMood({ levels: _levels, ...when }: PhraseCondition, value: string): PhraseCondition {
  return value === '' ? when : { ...when, levels: value.split('+') as FrustrationLevel[] };
}

function withCause(
  { causes: _causes, escalated: _escalated, ...when }: PhraseCondition,
  value: string,
): PhraseCondition {
  if (value === escalated) return { ...when, escalated: true };
  return value === '' ? when : { ...when, causes: [value as Cause] };
}
