import generated from '@opentelemetry/otlp-transformer/build/src/generated/root.js';

/** What protobufjs generates for a message, as far as it is used here; the package has no types for it. */
interface Generator {
  fromObject(value: object): object;
  verify(message: object): string | null;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): unknown;
}

type Metrics = Record<'ExportMetricsServiceRequest' | 'ExportMetricsServiceResponse', Generator>;
interface Generated {
  opentelemetry: { proto: { collector: { metrics: { v1: Metrics } } } };
}

/** The published protobuf schema of OTLP, as OpenTelemetry's own library carries it (otlp-transformer 0.210, generated from opentelemetry-proto). */
const { ExportMetricsServiceRequest, ExportMetricsServiceResponse } = (generated as unknown as Generated).opentelemetry
  .proto.collector.metrics.v1;

/**
 * A body read as a receiver reads it: JSON to message, to the wire and back. Throws where a field has a wrong type or number; what the
 * schema does not know is missing in what comes back.
 */
export function readByPublishedSchema(body: string): unknown {
  const message = ExportMetricsServiceRequest.fromObject(JSON.parse(body) as object);
  const fault = ExportMetricsServiceRequest.verify(message);
  if (fault) throw new Error(fault);
  const again = ExportMetricsServiceRequest.decode(ExportMetricsServiceRequest.encode(message).finish());
  return ExportMetricsServiceRequest.toObject(again, { longs: String });
}

/** What a collector answers where it refused some points. */
export function partialSuccess(rejected: number): string {
  const message = ExportMetricsServiceResponse.fromObject({
    partialSuccess: { rejectedDataPoints: rejected, errorMessage: 'some points are too old' },
  });
  return JSON.stringify(ExportMetricsServiceResponse.toObject(message, { longs: String }));
}
