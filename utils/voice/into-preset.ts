import type { TonePreset } from '@/utils/tone';
import type { Habit } from './memory';
import { ruleInstruction } from './voice-words';

/**
 * A preset that follows a rule, for a lead who takes a card over. The preset itself stays as it was; its version goes up by one. A rule
 * that the preset has already changes nothing. Only the words of the rule go over: no edit, no ticket, no name of the agent.
 */
export function presetWithRule(preset: TonePreset, rule: Habit): TonePreset {
  if (rule.kind === 'never') {
    const word = rule.not ?? '';
    const has = preset.never.some((phrase) => phrase.toLowerCase() === word.toLowerCase());
    return has || word === '' ? preset : { ...preset, version: preset.version + 1, never: [...preset.never, word] };
  }
  const line = ruleInstruction(rule).slice(0, 300);
  if (preset.guidance.includes(line)) return preset;
  return { ...preset, version: preset.version + 1, guidance: [...preset.guidance, line] };
}
