/**
 * The one door to the messages of specs/dno/v1: plain values in, protobuf bytes out, and back.
 * `encodeX` throws RangeError for what the field cannot carry (the caller's bug); `decodeX` never throws and answers
 * `{ok: true, message}` or `{ok: false, problem}`. 64-bit times and amounts are exact numbers, counters are bigints,
 * enumerations are the names of names.ts, a oneof is a `kind`.
 */
export type { Decoded, DecodeProblem } from './decoded.ts';
export {
  capabilitySupports,
  errorTypes,
  qualities,
  qualityReasons,
  type ErrorTypeName,
  type QualityName,
  type QualityReasonName,
  type SupportName,
} from './names.ts';
export {
  blankHeader,
  decodeCommand,
  encodeCommand,
  type Command,
  type Header,
  type NoDataFound,
  type Rejection,
  type Target,
} from './header.ts';
export {
  decodeReadProfileRequest,
  decodeReadProfileResponse,
  encodeReadProfileRequest,
  encodeReadProfileResponse,
  type ProfileColumn,
  type ProfilePage,
  type ReadProfileRequest,
  type ReadProfileResponse,
} from './profile.ts';
export {
  decodeConfiguration,
  decodeConfigureResponse,
  encodeConfiguration,
  encodeConfigureResponse,
  type Configuration,
  type ConfigureResponse,
  type DeliverySchedule,
} from './configuration.ts';
export {
  decodeReadStatusRequest,
  decodeReadStatusResponse,
  encodeReadStatusRequest,
  encodeReadStatusResponse,
  type Capability,
  type ClockStatus,
  type Device,
  type ReadStatusRequest,
  type ReadStatusResponse,
  type RecordingStatus,
  type Status,
} from './status.ts';
export {
  decodeDeliveryRequest,
  decodeDeliveryResponse,
  encodeDeliveryRequest,
  encodeDeliveryResponse,
  type Delivery,
  type DeliveryRequest,
  type DeliveryResponse,
  type Gap,
} from './delivery.ts';
export { calls, serviceName, type Call, type CallName } from './service.ts';
export { mpanProblem } from './mpan.ts';
