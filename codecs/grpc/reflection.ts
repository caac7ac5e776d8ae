/** Messages of specs/grpc/reflection/v1/reflection.proto; those of v1alpha are the same bytes. */
import { fieldsOf, message, textOf, valueOf } from './fields.ts';
import type { Written } from './fields.ts';

export type ReflectionQuestion =
  | { readonly kind: 'file' | 'symbol' | 'extension-numbers'; readonly name: string }
  | { readonly kind: 'extension'; readonly type: string; readonly number: number }
  | { readonly kind: 'services' }
  /** Of a later version of the protocol, or none at all. */
  | { readonly kind: 'unknown' };

/** Undefined where the bytes are no message. */
export function decodeReflectionRequest(bytes: Uint8Array): ReflectionQuestion | undefined {
  const fields = fieldsOf(bytes);
  if (fields === undefined) return undefined;
  const asked = fields.findLast(({ number }) => number >= 3 && number <= 7);
  switch (asked?.number) {
    case 3:
      return { kind: 'file', name: textOf(fields, 3) };
    case 4:
      return { kind: 'symbol', name: textOf(fields, 4) };
    case 5: {
      const extension = fieldsOf(asked.bytes);
      return extension && { kind: 'extension', type: textOf(extension, 1), number: valueOf(extension, 2) };
    }
    case 6:
      return { kind: 'extension-numbers', name: textOf(fields, 6) };
    case 7:
      return { kind: 'services' };
    default:
      return { kind: 'unknown' };
  }
}

export type ReflectionAnswer =
  /** Descriptors of files, as they are. */
  | { readonly kind: 'files'; readonly files: readonly Uint8Array[] }
  | { readonly kind: 'extension-numbers'; readonly type: string; readonly numbers: readonly number[] }
  | { readonly kind: 'services'; readonly names: readonly string[] }
  | { readonly kind: 'error'; readonly code: number; readonly detail: string };

/** @param request the bytes that are answered: they go back with the answer. */
export function encodeReflectionResponse(request: Uint8Array, answer: ReflectionAnswer): Uint8Array {
  const fields = fieldsOf(request) ?? [];
  const host = textOf(fields, 1);
  return message(...(host === '' ? [] : [[1, host] as const]), [2, request], bodyOf(answer));
}

function bodyOf(answer: ReflectionAnswer): Written {
  switch (answer.kind) {
    case 'files':
      return [4, message(...answer.files.map((file) => [1, file] as const))];
    case 'extension-numbers':
      return [5, message([1, answer.type], ...answer.numbers.map((number) => [2, number] as const))];
    case 'services':
      return [6, message(...answer.names.map((name) => [1, message([1, name])] as const))];
    case 'error':
      return [7, message([1, answer.code], [2, answer.detail])];
  }
}
