import { describe, expect, it } from 'vitest';
import { composeReply, replyText } from '@/utils/providers';
import { handOverWords } from '@/utils/providers/template/words';
import { builtInPresets, escalationOf, phraseLanguages, type TonePreset } from '@/utils/tone';
import { requestOf } from '../support/draft-requests';
import { sketches } from '../support/sketches';

const [usual] = builtInPresets;
const sketch = sketches['third contact about a refund']!;
const lawyer = {
  ...sketch,
  instruction: undefined,
  messages: [...sketch.messages, 'My lawyer has a copy. Where is my refund?'],
};

function escalated(tone: TonePreset, language = 'en', extra: { instruction?: string } = {}) {
  const request = requestOf({ ...lawyer, ...extra, language });
  const escalation = escalationOf(request.conversation, tone);
  return composeReply({ ...request, tone, ...(escalation && { escalation }) });
}

describe('a template draft after an escalation word', () => {
  const named = { ...usual, handOver: { to: 'our complaints team', how: 'Assign it to Complaints.' } };

  it('acknowledges, says who decides, and gives neither an answer nor a fault', () => {
    const sentences = escalated(named);
    expect(sentences.map(({ slot }) => slot)).not.toContain('own');
    expect(sentences.map(({ slot }) => slot)).not.toContain('answer');
    const text = replyText(sentences);
    expect(text).toContain('third time');
    expect(text).toContain('passing your message to our complaints team');
    expect(text).toContain('[day and time?]');
    expect(text).not.toMatch(/sorry|5 working days|Assign it/);
  });

  it('keeps the agent’s own point: whoever writes it has decided it', () => {
    expect(replyText(escalated(named, 'en', { instruction: 'the refund left on Monday' }))).toContain('left on Monday');
  });

  it('is the usual one where no such word fell, or the preset has none', () => {
    const answered = escalated({ ...named, escalation: [] });
    expect(answered.map(({ slot }) => slot)).toContain('answer');
    expect(replyText(answered)).not.toContain('complaints team');
  });

  it.each(
    builtInPresets.flatMap((preset) => Object.keys(preset.phrases).map((language) => [preset, language] as const)),
  )('of preset $id has words of its own, with and without a name', (preset, language) => {
    const next = (tone: TonePreset) => escalated(tone, language).find(({ slot }) => slot === 'next')?.text ?? '';
    const [withName, without] = [
      next({ ...preset, handOver: { to: 'Jana Vos' } }),
      next({ ...preset, handOver: undefined }),
    ];
    expect(withName).toContain('Jana Vos');
    expect(without).not.toMatch(/Jana|\{/);
    for (const text of [withName, without]) {
      expect(text).toMatch(/\[[^\]]+\?\]/);
      expect([handOverWords(language, 'Jana Vos'), handOverWords(language, undefined)]).not.toContain(text);
    }
  });

  it.each(phraseLanguages)('has words in %s for a preset without a phrase for it', (language) => {
    const book = usual.phrases[language]!;
    const plain = { ...named, phrases: { en: usual.phrases['en']!, [language]: { ...book, next: ['…'] } } };
    const text = replyText(escalated(plain, language));
    expect(text).toContain(handOverWords(language, 'our complaints team'));
    expect(handOverWords(language, undefined)).not.toContain('{owner}');
  });
});
