export * from './asks';
export * from './conversation';
