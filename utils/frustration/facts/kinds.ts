/** What a wait is counted in. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month';
/** What a customer was promised. */
export type PromiseKind = 'call' | 'refund' | 'replacement' | 'delivery' | 'visit' | 'repair' | 'reply';
/** `tomorrow` or a weekday, Monday first. */
export type Day = 'tomorrow' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
