/** The screen of a virtual display as text. */
import type { DisplayMessage, MessageState, PriceList } from '../../../codecs/han/display.ts';
import type { EpochSeconds } from '../../ports.ts';
import type { PricesAndPower } from './prices.ts';

const title: Readonly<Record<DisplayMessage['severity'], string>> = {
  information: 'i',
  warning: '! WARNING',
  alert: '!! ALERT',
};

const clockTime = (at: EpochSeconds): string => new Date(at * 1000).toISOString().slice(11, 16);

/** `1.234 kW import`, the price in force, then each message with what the consumer can do about it. */
export function screenLines(
  shown: readonly { readonly message: DisplayMessage; readonly state: MessageState['state'] }[],
  tariff: PricesAndPower,
  now: EpochSeconds,
): readonly string[] {
  return [
    `${clockTime(now)} UTC  ${powerText(tariff)}`,
    ...priceText(tariff, 'import', now),
    ...priceText(tariff, 'export', now),
    ...shown.flatMap(({ message, state }) => [
      `${title[message.severity]}  ${message.text.split('\n')[0] ?? ''}`,
      ...message.text.split('\n').slice(1),
      ...(message.acknowledge ? [state === 'shown' ? '[ press the button to acknowledge ]' : '[ acknowledged ]'] : []),
    ]),
  ];
}

function powerText({ power }: PricesAndPower): string {
  if (power === undefined) return 'power unknown';
  return `${(Math.abs(power.watts) / 1000).toFixed(3)} kW ${power.watts < 0 ? 'export' : 'import'}`;
}

function priceText(tariff: PricesAndPower, direction: PriceList['direction'], now: EpochSeconds): string[] {
  const list = tariff.listOf(direction);
  if (list === undefined) return [];
  const rate = tariff.rateAt(direction, now);
  if (rate === undefined) return [`${direction} price unknown`];
  const name = rate.name === undefined ? '' : ` (${rate.name})`;
  return [`${direction} ${(rate.price / 1e5).toFixed(5)} ${list.currency}/kWh${name} until ${clockTime(rate.to)}`];
}
