export * from './Button';
export * from './Field';
export * from './Key';
export * from './Notice';
export * from './PickList';
export * from './Select';
export * from './classes';
