export * from './Options';
export * from './options-services';
