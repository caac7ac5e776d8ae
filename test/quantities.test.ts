import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { quantityNames } from '../devices/quantities.ts';

interface Entry {
  kind: string;
  direction: string;
  unit: string;
  scale: number;
  obis: string;
}

describe('the catalogue of quantities', () => {
  const file = new URL('../specs/quantities.yaml', import.meta.url);
  const catalogue = parse(readFileSync(file, 'utf8')) as { quantities: Record<string, Entry> };

  it('has the names that the types know, in the same order', () => {
    expect(Object.keys(catalogue.quantities)).to.deep.equal([...quantityNames]);
  });

  it('gives every quantity a kind, a direction, a unit and an integer scale', () => {
    for (const [name, entry] of Object.entries(catalogue.quantities)) {
      expect(entry.kind, name).to.be.oneOf(['instantaneous', 'register', 'interval-mean']);
      expect(entry.direction, name).to.be.oneOf(['import', 'export', 'net', 'none']);
      expect(entry.unit, name).to.be.oneOf(['V', 'A', 'W', 'var', 'VA', '1', 'Hz', 'Wh', 'varh']);
      expect(Number.isInteger(entry.scale), name).to.equal(true);
      expect(entry.obis, name).to.match(/^(-|\d+\.\d+\.\d+)$/);
    }
  });
});
