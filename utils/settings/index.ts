export * from './preference-store';
export * from './preferences';
