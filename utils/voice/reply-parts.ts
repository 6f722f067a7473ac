import { replySentences, words, type WordPart } from '@/utils/feedback';

/** A masked reply, cut into what habits are read from. Names and numbers of a ticket are `{…}`, so that replies to two people compare. */
export interface ReplyParts {
  /** `Hello {name},`; undefined where there is none. */
  greeting?: string;
  /** The first line of the sign-off. */
  close?: string;
  /** Between greeting and close, in order. */
  sentences: Sentence[];
  /** Words of the whole reply, in order, lower case. */
  words: string[];
}

export interface Sentence {
  part: WordPart;
  /** As it stands, masked values as `{…}`. */
  text: string;
  /** Lower case. */
  words: string[];
}

/** Cuts a masked reply into its parts. */
export function replyParts(masked: string): ReplyParts {
  const cut = replySentences(skeleton(masked)).map(({ part, text }) => ({
    part,
    text: text.trim(),
    words: lowerWords(text),
  }));
  const greeting = cut.find(({ part }) => part === 'greeting')?.text;
  const close = cut.find(({ part }) => part === 'close')?.text;
  const sentences = cut.filter(({ part }) => part === 'opener' || part === 'body');
  return {
    ...(greeting !== undefined && { greeting }),
    ...(close !== undefined && { close }),
    sentences,
    words: sentences.flatMap((sentence) => sentence.words),
  };
}

/** `[NAME_1]` -> `{name}`: which person it was says nothing about a habit. */
export function skeleton(masked: string): string {
  return masked.replace(/\[([A-Z]+)(?:_[A-Z]+)*_\d+\]/gu, (_, type: string) => `{${type.toLowerCase()}}`);
}

/** Shared words over all words of both, 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

/** Sentences that are this like each other are the same sentence, edited. */
export const sameSentence = 0.5;

function lowerWords(text: string): string[] {
  return words(text).map((word) => word.toLowerCase());
}
