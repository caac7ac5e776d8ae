/** How a file of this product is run in a process of its own: compiled in the package, through tsx from source. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Program and arguments that run `file`, named without its ending relative to `from`. */
export function ownProcess(file: string, from: string): readonly string[] {
  if (!from.endsWith('.ts')) return [process.execPath, fileURLToPath(new URL(`${file}.js`, from))];
  const loader = pathToFileURL(createRequire(from).resolve('tsx')).href;
  return [process.execPath, '--import', loader, fileURLToPath(new URL(`${file}.ts`, from))];
}
