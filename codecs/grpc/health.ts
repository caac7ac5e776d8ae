/** Messages of specs/grpc/health/v1/health.proto. */
import { fieldsOf, message, textOf } from './fields.ts';

export const servingStatus = { serving: 1, notServing: 2, serviceUnknown: 3 } as const;
export type ServingStatus = (typeof servingStatus)[keyof typeof servingStatus];

/** The service that is asked for; undefined where the bytes are no message. */
export function decodeHealthCheckRequest(bytes: Uint8Array): string | undefined {
  const fields = fieldsOf(bytes);
  return fields && textOf(fields, 1);
}

export function encodeHealthCheckResponse(status: ServingStatus): Uint8Array {
  return message([1, status]);
}

/** By name of the service. */
export function encodeHealthListResponse(statuses: ReadonlyMap<string, ServingStatus>): Uint8Array {
  return message(
    ...[...statuses].map(([name, status]) => [1, message([1, name], [2, encodeHealthCheckResponse(status)])] as const),
  );
}
