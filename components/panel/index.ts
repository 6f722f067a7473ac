export { Panel } from './Panel';
export type * from './panel-services';
export { createRelay, type Relay } from './relay';
