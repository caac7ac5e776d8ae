/** The .proto files, read at run time: for a second look at messages, apart from the code generated from them. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));
export const serviceName = 'dno.v1.SmartMeteringSystem';

/** What the option of a method extends; protobufjs has it as data. */
interface DescriptorFile {
  readonly nested: { readonly google: { readonly nested: { readonly protobuf: Required<protobuf.INamespace> } } };
}

export function readProtoFiles(options: protobuf.IParseOptions = {}): protobuf.Root {
  const descriptor = createRequire(import.meta.url)('protobufjs/google/protobuf/descriptor.json') as DescriptorFile;
  protobuf.common('descriptor', descriptor.nested.google.nested.protobuf.nested);
  const loading = new protobuf.Root();
  loading.resolvePath = (_origin, target) =>
    `${specs}${target.startsWith(specs) ? target.slice(specs.length) : target}`;
  const root = loading.loadSync('dno/v1/service.proto', options);
  root.resolveAll();
  return root;
}
