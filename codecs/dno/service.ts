/** The calls of specs/dno/v1/service.proto, as data for both ends of the wire. */
export const serviceName = 'dno.v1.SmartMeteringSystem';

export interface Call {
  /** HTTP/2 path of the gRPC method. */
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
}

export type CallName = 'ReadProfile' | 'ReadStatus' | 'Configure' | 'Deliveries';

function call(name: CallName, requestStream: boolean, responseStream: boolean): Call {
  return { path: `/${serviceName}/${name}`, requestStream, responseStream };
}

export const calls: Readonly<Record<CallName, Call>> = {
  ReadProfile: call('ReadProfile', false, true),
  ReadStatus: call('ReadStatus', false, false),
  Configure: call('Configure', false, false),
  Deliveries: call('Deliveries', true, true),
};
