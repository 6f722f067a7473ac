import { t } from '@/utils/i18n';
import type { Habit } from './memory';

/** A rule as one short sentence that an agent reads. */
export function ruleSentence({ kind, not, write }: Habit): string {
  const sentences: Record<Habit['kind'], string> = {
    greeting: t('habit.greeting', { write: readable(write), not: readable(not) }),
    close: t('habit.close', { write: readable(write), not: readable(not) }),
    swap: t('habit.swap', { write: write ?? '', not: not ?? '' }),
    never: t('habit.never', { not: not ?? '' }),
    'drop-opener': t('habit.dropOpener'),
    'fix-first': t('habit.fixFirst'),
    'add-line': t('habit.addLine', { write: readable(write) }),
    shorter: t('habit.shorter'),
  };
  return sentences[kind];
}

/** A rule as an instruction for a language model; words of the agent stand in JSON. */
export function ruleInstruction({ kind, not, write }: Habit): string {
  const [was, is] = [JSON.stringify(not ?? ''), JSON.stringify(write ?? '')];
  const instructions: Record<Habit['kind'], string> = {
    greeting: `Greet in the form ${is}.`,
    close: `Sign off in the form ${is}.`,
    swap: `Write ${is}, never ${was}.`,
    never: `Never write ${was}.`,
    'drop-opener': 'Leave out the opening sentence of sympathy; begin with the first thing of substance.',
    'fix-first': 'Begin with the answer; sympathy comes after it.',
    'add-line': `Where it is true for this ticket, add ${is}.`,
    shorter: 'Keep the reply clearly shorter than usual.',
  };
  return instructions[kind];
}

function readable(text: string | undefined): string {
  return (text ?? '').replace(/\{\w+\}/gu, '…');
}
