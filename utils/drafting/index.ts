export * from './gaps';
export * from './provider';
