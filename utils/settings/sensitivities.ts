/** How many flags an agent wants to see. */
export const sensitivities = ['few-alarms', 'balanced', 'catch-more'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** Where nobody chose. */
export const usualSensitivity: Sensitivity = 'balanced';
