import { publicMessages } from '@/utils/conversation';
import type { DraftRequest } from '@/utils/drafting';
import { addressName, DraftFailure, factWords, instructionSentence, quotableSubject } from '@/utils/drafting';
import { faultCauses, statedFacts, type Cause } from '@/utils/frustration';
import { apologises } from '@/utils/knowledge';
import type { Slot, TonePreset } from '@/utils/tone';
import { phrasesFor } from '@/utils/tone';
import { answerSentences } from './answer';
import type { PhraseContext, PhrasePicker } from './phrases';
import { createPhrasePicker } from './phrases';
import { asOutline } from './outline';
import type { ReplySentence } from './reply-sentence';
import { signOffFor } from './sign-off';
import { avoidedWords, inVoice } from './voice';
import { onlyThanks } from './thanks';
import { gladWords, handOverWords, noAnswerWords } from './words';

/**
 * Writes a reply out of phrases of the preset, facts of the ticket, macro sentences and the agent's own point. The same request
 * always gives the same reply. Throws `DraftFailure` `no-customer-message` where there is nothing to reply to.
 */
export function composeReply(request: DraftRequest): ReplySentence[] {
  const { conversation, reading, tone } = request;
  if (
    !publicMessages(conversation).some((message) => message.author.role === 'customer' && message.text.trim() !== '')
  ) {
    throw new DraftFailure('no-customer-message');
  }
  const { language, book } = phrasesFor(tone, request.language);
  const facts = statedFacts(conversation, reading);
  const rules = request.voice?.rules ?? [];
  const thanked = request.instruction === undefined && onlyThanks(conversation, reading);
  // Whoever may decide answers; until then nothing is decided, and no fault is owned.
  const escalation = thanked ? undefined : request.escalation;
  const answer = thanked || escalation ? [] : answerSentences(request);
  const said = instructionSentence(request.instruction, language);
  const context: PhraseContext = {
    seed: `${conversation.helpdesk}:${conversation.account}:${conversation.ticketId}`,
    level: reading.supported ? reading.level : 'calm',
    causes: facts.causes,
    answered: answer.length > 0 || said !== '',
    escalated: escalation !== undefined,
    avoid: avoidedWords(rules),
    known: {
      ...factWords(facts, language),
      name: greetedName(request, language),
      subject: quotableSubject(conversation.subject),
      owner: escalation?.to,
    },
  };
  const pick = createPhrasePicker(book, context);
  // "That is not how this should have gone" is a judgement, too.
  const plain = escalation ? createPhrasePicker(book, { ...context, level: 'calm' }) : pick;
  const close = paragraph('close', signOffFor(plain.one('close'), conversation.agent, tone));
  const sentences: ReplySentence[] = thanked
    ? [...paragraph('greeting', [pick.one('greeting')]), ...paragraph('acknowledge', [gladWords(language)]), ...close]
    : [
        ...paragraph('greeting', [pick.one('greeting')]),
        ...paragraph('acknowledge', acknowledgements(plain, facts.causes, language)),
        ...(escalation || answer.some(({ text }) => apologises(text))
          ? []
          : ownership(pick, facts.causes, tone.apology)),
        ...instructed(said),
        ...answer,
        ...(said === '' && answer.length === 0 && !escalation ? missingAnswer(language) : []),
        ...paragraph('next', [
          escalation ? capitalised(pick.handOver() ?? handOverWords(language, escalation.to)) : pick.one('next'),
        ]),
        ...close,
      ];
  const reply = inVoice(sentences, { rules, name: greetedName(request, language) ?? '' });
  return request.form === 'outline' ? asOutline(reply) : reply;
}

/** The text of a draft made of these sentences. */
export function replyText(sentences: readonly ReplySentence[]): string {
  return sentences.map(({ separator, text }) => separator + text).join('');
}

/** Their harm: two causes that the preset has words for, what we did with its fact (how long, which promise) first, then the heaviest; else the level. */
function acknowledgements(pick: PhrasePicker, causes: readonly Cause[], language: string): string[] {
  const exact = (cause: Cause) => Number(faultCauses.includes(cause) && pick.isExact('acknowledge', cause));
  const told = causes.toSorted((one, other) => exact(other) - exact(one));
  const named = told.flatMap((cause) => pick.forCause('acknowledge', cause) ?? []).slice(0, 2);
  const texts = named.length > 0 ? named : [pick.one('acknowledge')];
  // German goes on in lower case after the greeting's comma; only the first sentence does.
  return texts.map((text, at) => (at === 0 && language === 'de' ? text : capitalised(text)));
}

/** Our fault, once, and only where the evidence shows one; without a word of fault where the preset only regrets. */
function ownership(pick: PhrasePicker, causes: readonly Cause[], apology: TonePreset['apology']): ReplySentence[] {
  if (apology === 'never') return [];
  const fault = apology === 'regret' ? causes[0] : causes.find((cause) => faultCauses.includes(cause));
  const made = fault && apology === 'at-fault' ? pick.forCause('own', fault) : undefined;
  const text = fault && (made ?? pick.one('own'));
  return text ? [{ slot: 'own', text, source: { kind: 'phrase' }, separator: ' ' }] : [];
}

function greetedName({ conversation, tone }: DraftRequest, language: string): string | undefined {
  if (tone.greeting === 'no-name') return undefined;
  return addressName(conversation.customer.name, tone.greeting === 'full-name' ? 'formal' : tone.formality, language);
}

function instructed(text: string): ReplySentence[] {
  return text === '' ? [] : [{ slot: 'answer', text, source: { kind: 'instruction' }, separator: '\n\n' }];
}

function missingAnswer(language: string): ReplySentence[] {
  return [{ slot: 'answer', text: noAnswerWords(language), source: { kind: 'missing' }, separator: '\n\n' }];
}

function paragraph(slot: Slot, texts: readonly string[]): ReplySentence[] {
  return texts.map((text, at) => ({
    slot,
    text,
    source: { kind: 'phrase' },
    separator: at === 0 ? '\n\n' : slot === 'close' ? '\n\n' : ' ',
  }));
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
