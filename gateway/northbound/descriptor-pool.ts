/** Answers what tools ask of a set of descriptors. */
import { status } from '@grpc/grpc-js';
import { readDescriptorSet } from '../../codecs/grpc/descriptors.ts';
import type { FileDescriptor } from '../../codecs/grpc/descriptors.ts';
import type { ReflectionAnswer, ReflectionQuestion } from '../../codecs/grpc/reflection.ts';

const longestName = 256;

export class DescriptorPool {
  private readonly files: ReadonlyMap<string, FileDescriptor>;
  private readonly bySymbol: ReadonlyMap<string, FileDescriptor>;
  /** By full name of the message that is extended, then by number. */
  private readonly extensions = new Map<string, Map<number, FileDescriptor>>();
  private readonly services: readonly string[];

  /** @param set a google.protobuf.FileDescriptorSet. */
  constructor(set: Uint8Array) {
    const files = readDescriptorSet(set);
    this.files = new Map(files.map((file) => [file.name, file]));
    this.bySymbol = new Map(files.flatMap((file) => file.symbols.map((symbol) => [symbol, file] as const)));
    this.services = files.flatMap(({ services }) => services).sort();
    for (const file of files)
      for (const { type, number } of file.extensions)
        this.extensions.set(type, (this.extensions.get(type) ?? new Map<number, FileDescriptor>()).set(number, file));
  }

  /** @param sent names of the files that the asker has by now: it is given no import twice. */
  answer(question: ReflectionQuestion, sent: Set<string>): ReflectionAnswer {
    switch (question.kind) {
      case 'services':
        return { kind: 'services', names: this.services };
      case 'file':
        return this.withImports(this.files.get(question.name), sent, `file ${shown(question.name)}`);
      case 'symbol':
        return this.withImports(this.bySymbol.get(question.name), sent, `symbol ${shown(question.name)}`);
      case 'extension': {
        const { type, number } = question;
        const file = this.extensions.get(type)?.get(number);
        return this.withImports(file, sent, `extension ${number} of ${shown(type)}`);
      }
      case 'extension-numbers': {
        const { name } = question;
        if (!this.bySymbol.has(name)) return notFound(`message ${shown(name)}`);
        return { kind: 'extension-numbers', type: name, numbers: [...(this.extensions.get(name)?.keys() ?? [])] };
      }
      case 'unknown':
        return { kind: 'error', code: status.UNIMPLEMENTED, detail: 'this question is not known here' };
    }
  }

  private withImports(file: FileDescriptor | undefined, sent: Set<string>, what: string): ReflectionAnswer {
    if (file === undefined) return notFound(what);
    sent.delete(file.name);
    const files: Uint8Array[] = [];
    const take = ({ name, bytes, imports }: FileDescriptor): void => {
      if (sent.has(name)) return;
      sent.add(name);
      files.push(bytes);
      for (const each of imports) {
        const imported = this.files.get(each);
        if (imported !== undefined) take(imported);
      }
    };
    take(file);
    return { kind: 'files', files };
  }
}

function shown(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}...` : name;
}

function notFound(what: string): ReflectionAnswer {
  return { kind: 'error', code: status.NOT_FOUND, detail: `there is no ${what} here` };
}
