export { connectionWords } from './connection-words';
export * from './EngineSection';
export * from './Options';
export * from './options-services';
export * from './Section';
export { PackChoice } from './team/PackChoice';
export { TeamContext, useTeamModel } from './team/use-team';
export { usePreferences } from './use-preferences';
