export * from './database';
export * from './failure';
export * from './memory-database';
export * from './open-database';
