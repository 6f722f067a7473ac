/** The part of the browser's own `LanguageModel` that we use, as the Prompt API names it. Chrome and Edge have it, others do not. */
export interface LanguageModelApi {
  availability(options: LanguageOptions): Promise<ModelAvailability>;
  create(options: CreateOptions): Promise<LanguageModelSession>;
}

export type ModelAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface LanguageOptions {
  expectedInputs: Array<{ type: 'text'; languages: string[] }>;
  expectedOutputs: Array<{ type: 'text'; languages: string[] }>;
}

export interface CreateOptions extends LanguageOptions {
  signal?: AbortSignal;
  initialPrompts?: Array<{ role: 'system'; content: string }>;
  /** Hears `downloadprogress` events, whose `loaded` goes from 0 to 1. */
  monitor?: (target: EventTarget) => void;
}

export interface LanguageModelSession {
  /** Pieces to append. Throws at once where the signal is aborted already. */
  promptStreaming(text: string, options?: { signal?: AbortSignal }): AsyncIterable<string>;
  prompt(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** Languages that the model on this device writes, by what the browsers' makers say. */
export const builtInLanguages: readonly string[] = ['en', 'es', 'ja', 'de', 'fr'];

export function languageOptions(language: string): LanguageOptions {
  return {
    expectedInputs: [{ type: 'text', languages: [language] }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
  };
}
