export * from './asks';
export * from './conversation';
export * from './promises';
export * from './summary';
