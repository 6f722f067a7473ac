import { createBuiltInProvider, type LanguageModelApi } from '@/utils/providers/built-in';
import { templateProvider } from './template';

/** Chrome and Edge have it on machines that are strong enough; no other browser does. */
const api = () => (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;

export const builtInProvider = createBuiltInProvider(api, templateProvider);
