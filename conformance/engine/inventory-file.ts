/** The inventory of the suite as it was committed (specs/use-cases/inventory.json). */
import { readFileSync } from 'node:fs';

/** A check: what it looks at and asks, and the first of the fields whose changes turn it red. */
export interface InventoryCheck {
  readonly asks: readonly string[];
  readonly redFor: readonly string[];
}

export interface InventoryStep {
  readonly does: readonly string[];
  readonly checks: Readonly<Record<string, InventoryCheck>>;
}

/** By the id of the case, then of the step. */
export type Inventory = Readonly<Record<string, Readonly<Record<string, InventoryStep>>>>;

const file = new URL('../../specs/use-cases/inventory.json', import.meta.url);
/** As it was committed. */
export function committedInventory(): Inventory {
  return JSON.parse(readFileSync(file, 'utf8')) as Inventory;
}

/** By the id of a check: the fields of which a change makes it fail, in words. */
export function redFields(): ReadonlyMap<string, readonly string[]> {
  const all = Object.values(committedInventory()).flatMap((steps) =>
    Object.entries(steps).flatMap(([step, { checks }]) =>
      Object.entries(checks).map(([check, { redFor }]) => [`${step}-${check}`, redFor] as const),
    ),
  );
  return new Map(all.filter(([, redFor]) => redFor.length > 0).reverse());
}
