/** The engine that only some browsers have. Sentence case, no exclamation marks. */
export const engineWords = {
  builtIn: {
    label: 'On this device',
    hint: 'The template draft, smoothed by the browser’s own model. Nothing leaves this machine.',
  },
} as const;
