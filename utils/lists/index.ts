export * from './budget';
export * from './hottest';
export * from './remembered';
