export * from './look-over';
export * from './practice-ticket';
export * from './respond';
export * from './tickets';
