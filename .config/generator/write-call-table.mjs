// TypeScript for gateway/calls/table.ts: of every call of the service, the file that says what it is to the gateway.
const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

export function callTableOf(file) {
  const imports = file.calls.map(({ name }) => `import { ${lowerFirst(name)} } from './${kebab(name)}.ts';\n`).sort();
  return `/** Generated from specs/${file.name} by \`npm run generate\`: each call is the file of its name beside this one. */
import type { CallTable } from './call.ts';
${imports.join('')}
export const callTable: CallTable = {
${file.calls.map(({ name }) => `  ${name}: ${lowerFirst(name)},\n`).join('')}};
`;
}
