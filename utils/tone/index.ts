export * from './policy-fact';
export * from './preset';
export * from './presets';
export * from './schema';
