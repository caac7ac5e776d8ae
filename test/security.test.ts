import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

const root = new URL('../', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const page = text('.github/SECURITY.md');

/** The rows of the first table under a heading, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const [, after = ''] = page.split(`\n${heading}\n`);
  const [section = ''] = after.split(/\n#{2,3} /);
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly link?: boolean; readonly hasInstallScript?: boolean }>
  >;
}
const { dependencies, allowScripts } = JSON.parse(text('package.json')) as Manifest;
const { packages } = JSON.parse(text('package-lock.json')) as Lock;

describe('the threat table', () => {
  for (const side of ['DNO side', 'HAN side', 'Serial side', 'Files', 'Supply chain'])
    describe(`of the ${side}`, () => {
      const rows = rowsUnder(`### ${side}`);

      it('has rows', () => {
        expect(rows.length).to.be.at.least(3);
      });

      for (const [attack = '', defence = '', test = ''] of rows)
        it(`${attack}: has a defence, and a test that is there`, () => {
          expect(defence).to.not.equal('');
          const [, file = '', title = ''] = /^\[[^\]]+\]\(\.\.\/(test\/[^)]+\.test\.ts)\) "(.+)"$/.exec(test) ?? [];
          expect(file, test).to.not.equal('');
          expect(existsSync(new URL(file, root)), file).to.equal(true);
          // Titles are written as they stand in the source, up to where chance or a table fills them in.
          const source = text(file).replaceAll("\\'", "'");
          expect(source.includes(title), `${file}: ${title}`).to.equal(true);
        });
    });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file);
    expect(links.filter((file) => !existsSync(new URL(file, root)))).to.deep.equal([]);
  });
});

describe('a package that the product uses', () => {
  const rows = new Map(rowsUnder('## Dependencies').map(([name = '', ...cells]) => [name.replaceAll('`', ''), cells]));

  it('every dependency has a row, and every row is one', () => {
    expect([...rows.keys()].sort()).to.deep.equal(Object.keys(dependencies).sort());
  });

  it('says why it is here, what it may do, and how alive it is', () => {
    for (const [name, cells] of rows) for (const cell of cells) expect(cell, name).to.not.equal('');
  });

  it('is imported only where its row says', () => {
    const wrong = importsOfProduct()
      .filter(({ name }) => rows.has(name) || name in dependencies)
      .filter(
        ({ file, name }) => !(rows.get(name)?.[1] ?? '').split(', ').some((place) => file.startsWith(`${place}/`)),
      )
      .map(({ file, name }) => `${file} imports ${name}`);
    expect(wrong).to.deep.equal([]);
  });

  it('comes with the product: nothing is imported that is here for the tests, or for another package', () => {
    const wrong = importsOfProduct()
      // What starts a checkout from its source is no part of the package.
      .filter(({ file }) => !file.endsWith('-from-source.mjs'))
      .filter(({ name }) => `node_modules/${name}` in packages && !(name in dependencies))
      .map(({ file, name }) => `${file} imports ${name}`);
    expect(wrong).to.deep.equal([]);
  });

  it('every package that is installed has its hash in the lock file', () => {
    const without = Object.entries(packages)
      .filter(([place, { integrity, link }]) => place !== '' && link !== true && integrity === undefined)
      .map(([place]) => place);
    expect(without).to.deep.equal([]);
  });

  it('a package with an install script is named, allowed or not', () => {
    const unnamed = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
      .filter((name) => !(name in allowScripts));
    expect([...new Set(unnamed)]).to.deep.equal([]);
  });
});

/** Every package that a file of the product imports: `@grpc/grpc-js`, `coap`. */
function importsOfProduct(): { readonly file: string; readonly name: string }[] {
  return ['codecs', 'devices', 'gateway', 'conformance', 'bin'].flatMap(sourcesUnder).flatMap((file) => {
    const imported = text(file).matchAll(/(?:from|import) ["']((?:@[^/"']+\/)?[^./"'][^/"']*)/g);
    return [...imported].map(([, name = '']) => ({ file, name }));
  });
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|mjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`);
}
