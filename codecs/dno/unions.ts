/** What a oneof holds, by its kind: of `{ kind: 'no-data-found', noDataFound }` the content of `noDataFound`. */

interface Kinded {
  readonly kind: string;
}

type Variant<Union extends Kinded, Kind extends Union['kind']> = Extract<Union, { readonly kind: Kind }>;

export type ContentOf<Union extends Kinded, Kind extends Union['kind']> = Variant<Union, Kind>[Exclude<
  keyof Variant<Union, Kind>,
  'kind'
>];

/** Undefined where it is of another kind, or absent. */
export function contentOf<Union extends Kinded, Kind extends Union['kind']>(
  union: Union | undefined,
  kind: Kind,
): ContentOf<Union, Kind> | undefined {
  if (union?.kind !== kind) return undefined;
  const [content] = Object.entries(union).flatMap(([key, value]) => (key === 'kind' ? [] : [value as unknown]));
  return content as ContentOf<Union, Kind>;
}
