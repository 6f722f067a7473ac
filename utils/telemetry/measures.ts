import type { OutcomeChange, Suggestion, Turn, ReadingMark, OpenedTurn } from '@/utils/feedback';
import { isFlag } from '@/utils/feedback/mark';
import type { DraftMeasure } from '@/utils/providers/measured';
import type { Measurement } from './batch';

/** A draft that was shown. */
export function draftShown({ providerId, language, level }: Pick<Suggestion, 'providerId' | 'language' | 'level'>) {
  return [
    { name: 'tandem.drafts', value: 1, attributes: { ...engine(providerId), ...inLanguage(language), ...at(level) } },
  ] satisfies Measurement[];
}

/** A request for a draft, or for a change of a text, that came to its end. */
export function draftMeasured({
  engine: id,
  model,
  failure,
  firstTextMs,
  totalMs,
  usage,
  task,
}: DraftMeasure): Measurement[] {
  const failed = failure !== undefined && ({ 'error.type': failure } as const);
  const measured: Measurement[] = [];
  if (!task) {
    measured.push({ name: 'tandem.draft.duration', value: totalMs / 1_000, attributes: { ...engine(id), ...failed } });
    if (firstTextMs !== undefined)
      measured.push({ name: 'tandem.draft.time_to_first_text', value: firstTextMs / 1_000, attributes: engine(id) });
  }
  if (usage?.costUsd !== undefined)
    measured.push({ name: 'tandem.cost', value: usage.costUsd, attributes: { ...engine(id), ...modelled(model) } });
  return id === 'claude' ? [...measured, ...genAi({ model, firstTextMs, totalMs, usage }, failed)] : measured;
}

/** What became of a draft, where this event told something new. */
export function outcomeChanged({ suggestion, before, after }: OutcomeChange): Measurement[] {
  const fate = newFate(before, after);
  if (fate === undefined) return [];
  const attributes = { ...engine(suggestion.providerId), ...inLanguage(suggestion.language) };
  const counted: Measurement = {
    name: 'tandem.outcomes',
    value: 1,
    attributes: { ...attributes, 'tandem.fate': fate },
  };
  const wasSent = after.kind === 'sent' && after.editShare !== undefined;
  return wasSent ? [counted, { name: 'tandem.edit.share', value: after.editShare!, attributes }] : [counted];
}

/** A customer's turn that was answered: how long the agent had it open. */
export function turnAnswered({ openedAt, heldOut, draftedAt, answer }: Turn): Measurement[] {
  if (!answer) return [];
  return [
    {
      name: 'tandem.reply.open_to_sent',
      value: (Date.parse(answer.sentAt) - Date.parse(openedAt)) / 1_000,
      attributes: {
        'tandem.draft': draftedAt === undefined ? 'none' : 'used',
        'tandem.comparison': heldOut ? 'held-out' : 'offered',
      },
    },
  ];
}

/** A turn that was looked at for the first time, where its reading is shown as a flag. */
export function turnOpened({ level, language }: Pick<OpenedTurn, 'level' | 'language'>): Measurement[] {
  return isFlag(level) ? [flag('shown', level, language)] : [];
}

/** What the agent said about a reading, where that is new. */
export function readingMarked(before: ReadingMark | undefined, after: ReadingMark | undefined): Measurement[] {
  if (after?.verdict === before?.verdict) return [];
  if (!after) return before ? [flag('withdrawn', before.level, before.language)] : [];
  return [flag(after.verdict === 'wrong' ? 'dismissed' : 'missed', after.level, after.language)];
}

function newFate(before: OutcomeChange['before'], after: OutcomeChange['after']): string | undefined {
  if (before.kind === after.kind) return undefined;
  if (after.kind === 'sent') return (after.editShare ?? 0) > 0 ? 'edited' : 'unchanged';
  if (after.kind === 'unused') return after.unusedBecause ?? 'own-words';
  return after.kind === 'shown' ? undefined : after.kind;
}

function genAi(
  { model, firstTextMs, totalMs, usage }: Pick<DraftMeasure, 'model' | 'firstTextMs' | 'totalMs' | 'usage'>,
  failed: false | { 'error.type': string },
): Measurement[] {
  const attributes = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'anthropic',
    ...modelled(model),
  } as const;
  const measured: Measurement[] = [
    { name: 'gen_ai.client.operation.duration', value: totalMs / 1_000, attributes: { ...attributes, ...failed } },
  ];
  if (firstTextMs !== undefined)
    measured.push({ name: 'gen_ai.client.operation.time_to_first_chunk', value: firstTextMs / 1_000, attributes });
  if (!usage) return measured;
  for (const [type, value] of [
    ['input', usage.input + usage.cached],
    ['output', usage.output],
  ] as const)
    measured.push({
      name: 'gen_ai.client.token.usage',
      value,
      attributes: { ...attributes, 'gen_ai.token.type': type },
    });
  return measured;
}

function flag(what: string, level: string, language: string): Measurement {
  return { name: 'tandem.flags', value: 1, attributes: { 'tandem.flag': what, ...at(level), ...inLanguage(language) } };
}

const engine = (id: string) => ({ 'tandem.engine': id });
const at = (level: string) => ({ 'tandem.level': level });
const inLanguage = (language: string) => ({ 'tandem.language': language.toLowerCase().split('-')[0] ?? '' });
/** Dated ids are the model's other names. */
const modelled = (model: string | undefined) =>
  model === undefined ? {} : { 'gen_ai.request.model': model.replace(/-20\d{6}$/, '') };
