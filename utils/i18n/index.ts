import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** A key of `locales/en.yml`, as in `panel.draft`. */
export type MessageKey = keyof GeneratedI18nStructure;

/**
 * The sentence of a key in the language of the browser, or in English where there is no file for it. Values go in by name: `t('k', { name })`;
 * where the number of things bends the sentence, it comes first: `t('k', count, { count: numberText(count) })`. In a browser the messages are
 * the browser's own; outside one, `scripts/support/words.ts` puts those of `locales/` in their place.
 */
export const { t } = createI18n<GeneratedI18nStructure>();

/** The language that the messages are in, as BCP 47: `en`, `pt-BR`. */
export const messageLanguage = t('page.language');

/** Which way that language is written. */
export const direction = t('page.direction') === 'rtl' ? 'rtl' : 'ltr';

/** Whose dates and numbers go with the messages: the browser's own region where its language is theirs (`es-MX` for `es`). */
export const region = regionOf(t('@@ui_locale').replace('_', '-'), messageLanguage);

/** Tells a page of ours, and whoever reads it aloud, the language that it is in, and names it. */
export function speakTo(page: Document, title: string): void {
  Object.assign(page.documentElement, { lang: messageLanguage, dir: direction });
  page.title = title;
}

let numbers: Intl.NumberFormat | undefined;

/** A count or a measure as people write it: `12,345` in English, `12.345` in German. */
export function numberText(value: number, options?: Intl.NumberFormatOptions): string {
  if (options) return new Intl.NumberFormat(region, options).format(value);
  // All our languages write a small count alike, and the browser takes 12 ms for its first format.
  if (Number.isInteger(value) && value >= 0 && value < 1_000) return String(value);
  numbers ??= new Intl.NumberFormat(region);
  return numbers.format(value);
}

/** US dollars with so many decimals: `$1.04`. */
export function dollarsText(usd: number, decimals = 2): string {
  return numberText(usd, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** "a, b, and c", or "a, b, or c" for a choice. */
export function listText(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(messageLanguage, { type }).format(items);
}

/** Somebody's words, in the quotation marks of the language. */
export function quoted(text: string): string {
  return t('page.quoted', { text });
}

/** A day or a moment, in the agent's own time zone unless another is asked for. */
export function dateText(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(region, options).format(date);
}

function regionOf(browserLanguage: string, language: string): string {
  return browserLanguage.split('-')[0] === language.split('-')[0] ? browserLanguage : language;
}
