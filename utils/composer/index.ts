export * from './engine';
export * from './engines';
export * from './hands';
export * from './hands-at-work';
export * from './insert';
export * from './placement';
