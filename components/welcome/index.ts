export * from './Welcome';
export * from './welcome-services';
