/** Between the messages of specs/dno/v1 and the calls of gateway/calls. */
import type {
  Configuration,
  ProfileColumn as ColumnMessage,
  ProfilePage as PageMessage,
  ReadProfileRequest,
  ReadProfileResponse,
  Rejection,
  Status,
} from '../../codecs/dno/messages.ts';
import { catalogue } from '../../devices/catalogue.ts';
import type { EpochMilliseconds } from '../../devices/ports.ts';
import type {
  ConfigurationChange,
  ProfileAnswer,
  ProfileColumn,
  ProfilePage,
  ProfileQuery,
  SystemConfiguration,
  SystemStatus,
} from '../calls/types.ts';
import type { Fault } from './header-rules.ts';

export function rejectionOf(fault: Fault, at: EpochMilliseconds): Rejection {
  return { errorType: fault.errorType, field: fault.field, detail: fault.detail, refusedAtUtcMs: at };
}

/** 0 stands for "not said" in the message. */
export function profileQuery({ fromUtcS, toUtcS, quantities, pageSize }: ReadProfileRequest): ProfileQuery {
  return {
    from: fromUtcS === 0 ? undefined : fromUtcS,
    to: toUtcS === 0 ? undefined : toUtcS,
    quantities,
    pageSize: pageSize === 0 ? undefined : pageSize,
  };
}

export function profileBody(answer: ProfileAnswer): ReadProfileResponse['body'] {
  switch (answer.outcome) {
    case 'page':
      return { kind: 'page', page: pageMessage(answer.page, answer.pageNumber, answer.last) };
    case 'no-data':
      return {
        kind: 'no-data-found',
        noDataFound: {
          fromUtcS: answer.from,
          toUtcS: answer.to,
          detail: answer.detail,
          lookedAtUtcMs: answer.at,
        },
      };
    case 'refused':
      return { kind: 'rejection', rejection: rejectionOf(answer, answer.at) };
  }
}

export function pageMessage(page: ProfilePage, pageNumber: number, last: boolean): PageMessage {
  return {
    systemId: page.systemId,
    pageNumber,
    last,
    startUtcS: page.start,
    intervalS: page.intervalSeconds,
    recordCount: page.recordCount,
    columns: page.columns.map(columnMessage),
    oldestHeldEndUtcS: page.oldestHeldEnd,
  };
}

/** Amounts become integers of the catalogue's scale; a cell without an amount is 0, which its quality says to ignore. */
function columnMessage(column: ProfileColumn): ColumnMessage {
  const { unit, scale } = catalogue()[column.quantity];
  return {
    quantity: column.quantity,
    unit,
    scale,
    // Dividing by a power of ten that is exact rounds once only.
    values: column.amounts.map((amount) => (amount === undefined ? 0 : Math.round(amount * 10 ** -scale))),
    qualities: column.qualities,
    reasons: column.reasons,
    mpan: column.mpan ?? '',
  };
}

export function configurationMessage(configuration: SystemConfiguration): Configuration {
  const { recording, channels, extractionPermitted, delivery } = configuration;
  return {
    recording,
    channels,
    extractionPermitted,
    delivery: {
      active: delivery.active,
      startUtcS: delivery.start,
      periodS: delivery.periodSeconds,
      quantities: delivery.quantities,
    },
  };
}

export function configurationChange(message: Configuration): ConfigurationChange {
  const { recording, channels, extractionPermitted, delivery } = message;
  return {
    ...(recording !== undefined && { recording }),
    ...(channels !== undefined && { channels }),
    ...(extractionPermitted !== undefined && { extractionPermitted }),
    ...(delivery !== undefined && {
      delivery: {
        active: delivery.active,
        start: delivery.startUtcS,
        periodSeconds: delivery.periodS,
        quantities: delivery.quantities,
      },
    }),
  };
}

export function statusMessage(status: SystemStatus): Status {
  const { clock, recording } = status;
  return {
    systemId: status.systemId,
    importMpan: status.importMpan ?? '',
    exportMpan: status.exportMpan ?? '',
    devices: status.devices,
    capabilities: status.capabilities,
    clock: {
      nowUtcMs: clock.now,
      offsetMs: Math.round(clock.offset ?? 0),
      offsetKnown: clock.offset !== undefined,
      lastSyncUtcMs: clock.lastSync ?? 0,
    },
    recording: {
      active: recording.active,
      oldestEndUtcS: recording.oldestEnd ?? 0,
      newestEndUtcS: recording.newestEnd ?? 0,
      recordsHeld: recording.recordsHeld,
      capacity: recording.capacity,
    },
    configuration: configurationMessage(status.configuration),
    softwareVersion: status.softwareVersion,
    alarms: status.alarms,
  };
}
