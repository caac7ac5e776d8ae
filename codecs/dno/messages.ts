/**
 * The one door to the messages of specs/dno/v1: plain values in, protobuf bytes out, and back. Types, conversions and
 * the table of calls are generated from the .proto files (`npm run generate`), by these rules:
 *
 * - `encodeX` throws RangeError for what a field cannot carry (the caller's bug); `decodeX` never throws and answers
 *   `{ ok: true, message }` or `{ ok: false, problem }`. Both name a field in the spelling of the proto.
 * - int64 and sint64 are exact numbers, uint64 is a bigint, 32-bit integers are checked when they are written.
 * - A message or an `optional` field that is absent is undefined.
 * - An enumeration is the names of its table; a number that is not defined is `unrecognised` and cannot be written.
 * - A oneof is `{ kind: 'no-data-found', noDataFound }`; one of texts only is `{ kind: 'system', id }`.
 * - A message that is one oneof and nothing else is that union; one that is one repeated field is that list.
 */
export type { Decoded, DecodeProblem, MessageCodec } from './decoded.ts';
export * from './generated/index.ts';
export { mpanProblem } from './mpan.ts';
export { qualitiesOf, qualityRunsOf, type QualityOfValue } from './quality-runs.ts';
export { contentOf, type ContentOf } from './unions.ts';
