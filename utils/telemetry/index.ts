export * from './batch';
export * from './deliver';
export * from './instruments';
export * from './measures';
export * from './otlp';
export * from './queue';
export * from './telemetry-store';
