import type { Brand, Conversation } from '@/utils/conversation';
import type { PresetFit, TonePreset } from './preset';

/** What of a ticket decides which preset fits. */
export type MatchedTicket = Pick<Conversation, 'account' | 'channel'> & {
  /** The brand that the helpdesk gives, where it gives one. */
  brand?: Brand;
  /** BCP-47 language of the reply. */
  language: string;
};

/** The preset that fits a ticket, and the rules that made it so. */
export interface PresetMatch {
  preset: TonePreset;
  /** What matched, the most particular first; empty for a preset that fits every ticket. */
  because: MatchedRule[];
}

export interface MatchedRule {
  rule: 'brand' | 'locale' | 'channel';
  /** As the preset says it: `acme.example`, `pt`, `messaging`. */
  value: string;
  /** What the helpdesk calls the brand, where the preset names it by its id. */
  named?: string;
}

/**
 * The preset whose rules all hold for this ticket and say the most about it: a brand counts more than a language, a language more
 * than a channel. Among equals the one that stands first. Presets without rules come last, and among those `fallbackId` comes
 * first. Nothing only where there is no preset.
 */
export function matchPreset(
  presets: readonly TonePreset[],
  ticket: MatchedTicket,
  fallbackId?: string,
): PresetMatch | undefined {
  const fitting = presets.flatMap((preset) => {
    const because = matchedRules(preset.fits, ticket);
    return because && preset.archived === undefined ? [{ preset, because }] : [];
  });
  const best = Math.max(...fitting.map(weightOf));
  const candidates = fitting.filter((match) => weightOf(match) === best);
  const usual = best === 0 ? candidates.find(({ preset }) => preset.id === fallbackId) : undefined;
  const [first] = presets;
  return usual ?? candidates[0] ?? (first && { preset: first, because: [] });
}

/** The rules that hold, or nothing where one does not. */
export function matchedRules(fits: PresetFit, ticket: MatchedTicket): MatchedRule[] | undefined {
  const rules: MatchedRule[] = [];
  for (const [rule, wanted, holds] of [
    ['brand', fits.brands, (value: string) => isBrandOf(value, ticket)],
    ['locale', fits.locales, (value: string) => isLocaleOf(value, ticket.language)],
    ['channel', fits.channels, (value: string) => value === ticket.channel],
  ] as const) {
    if (!wanted) continue;
    const value = wanted.find((candidate) => holds(candidate));
    if (value === undefined) return undefined;
    const named = rule === 'brand' && value === ticket.brand?.id ? ticket.brand.name : undefined;
    rules.push({ rule, value, ...(named !== undefined && { named }) });
  }
  return rules;
}

const weights = { brand: 4, locale: 2, channel: 1 } as const;

function weightOf({ because }: PresetMatch): number {
  return because.reduce((sum, { rule }) => sum + weights[rule], 0);
}

function isBrandOf(brand: string, ticket: MatchedTicket): boolean {
  const wanted = brand.trim().toLowerCase();
  return [ticket.account, ticket.brand?.id, ticket.brand?.name].some((own) => own?.toLowerCase() === wanted);
}

/** `pt` holds for `pt` and `pt-BR`, `pt-BR` for itself alone. */
function isLocaleOf(locale: string, language: string): boolean {
  const [wanted, spoken] = [locale.toLowerCase(), language.toLowerCase()];
  return spoken === wanted || spoken.startsWith(`${wanted}-`);
}
