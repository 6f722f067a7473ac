export { Insights } from './Insights';
export type * from './insights-services';
