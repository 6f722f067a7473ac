export { Panel } from './Panel';
export type * from './panel-services';
