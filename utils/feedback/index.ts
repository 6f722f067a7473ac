export * from './edit-distance';
export * from './export';
export * from './fingerprint';
export * from './keep-records';
export * from './life';
export * from './match-sent';
export * from './outcome';
