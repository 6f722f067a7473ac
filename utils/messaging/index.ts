export * from './channel';
export * from './frames';
export * from './handshake';
export * from './limits';
export * from './one-shot';
export * from './one-shots';
export * from './orders';
export * from './page-link';
