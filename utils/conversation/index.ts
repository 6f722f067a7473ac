export * from './asks';
export * from './conversation';
export * from './letters';
export * from './promises';
export * from './summary';
