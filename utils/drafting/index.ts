export * from './address';
export * from './fact-words';
export * from './gaps';
export * from './instruction';
export * from './provider';
export * from './stated-facts';
export * from './subject';
