export * from './Practice';
export * from './practice-services';
