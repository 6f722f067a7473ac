export * from './claude';
export * from './claude-failure';
export * from './template';
