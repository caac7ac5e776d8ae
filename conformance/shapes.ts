/** Every shape, by its name in the specification. */
import type { Shape } from './engine/step-code.ts';
import { deliveryShapes } from './promises/deliveries.ts';
import { requestedData } from './flows/requested-data.ts';
import { scheduledDelivery } from './flows/scheduled-delivery.ts';

export const shapes: Readonly<Record<string, Shape>> = {
  'requested-data': requestedData,
  'scheduled-delivery': scheduledDelivery,
  ...deliveryShapes,
};
