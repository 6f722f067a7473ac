export * from './database';
export * from './durable';
export * from './failure';
export * from './memory-database';
export * from './open-database';
