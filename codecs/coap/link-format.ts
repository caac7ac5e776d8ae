/** CoRE link format (RFC 6690): what a server offers, and how a client filters it. Hostile text gives undefined. */

export interface Link {
  readonly target: string;
  /** Attributes in order. A flag such as `obs` has no text. */
  readonly attributes: readonly { readonly name: string; readonly text: string | undefined }[];
}

const attributeName = /^[A-Za-z0-9!#$&+.^_`|~*-]+/;
const unquoted = /^[^\s",;\\<>]+/;

function quoted(text: string): { readonly text: string; readonly length: number } | undefined {
  let content = '';
  for (let at = 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') return { text: content, length: at + 1 };
    if (character === '\\') content += text[++at] ?? '';
    else content += character;
  }
  return undefined;
}

/** Undefined when the text is no link format. */
export function parseLinks(text: string): readonly Link[] | undefined {
  const links: Link[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const end = rest.indexOf('>');
    if (!rest.startsWith('<') || end < 0) return undefined;
    const target = rest.slice(1, end);
    const attributes: { name: string; text: string | undefined }[] = [];
    rest = rest.slice(end + 1).trimStart();
    while (rest.startsWith(';')) {
      rest = rest.slice(1).trimStart();
      const name = attributeName.exec(rest)?.[0];
      if (name === undefined) return undefined;
      rest = rest.slice(name.length).trimStart();
      let content: string | undefined;
      if (rest.startsWith('=')) {
        rest = rest.slice(1).trimStart();
        const found = rest.startsWith('"') ? quoted(rest) : token(rest);
        if (found === undefined) return undefined;
        content = found.text;
        rest = rest.slice(found.length).trimStart();
      }
      attributes.push({ name, text: content });
    }
    links.push({ target, attributes });
    if (rest === '') break;
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1).trimStart();
    if (rest === '') return undefined;
  }
  return links;
}

function token(text: string): { readonly text: string; readonly length: number } | undefined {
  const found = unquoted.exec(text)?.[0];
  return found === undefined ? undefined : { text: found, length: found.length };
}

/** Numbers (ct, sz) go unquoted, everything else quoted. */
export function formatLinks(links: readonly Link[]): string {
  return links
    .map(({ target, attributes }) => {
      const written = attributes.map(({ name, text }) => {
        if (text === undefined) return `;${name}`;
        return /^\d+$/.test(text) ? `;${name}=${text}` : `;${name}="${text.replace(/["\\]/g, '\\$&')}"`;
      });
      return `<${target}>${written.join('')}`;
    })
    .join(',');
}

/** The text of an attribute; an empty one for a flag. */
export function attributeOf(link: Link, name: string): string | undefined {
  const attribute = link.attributes.find((one) => one.name === name);
  return attribute === undefined ? undefined : (attribute.text ?? '');
}

/** Attributes that hold a list of words separated by blanks (clause 2): one word must match. */
const wordLists = new Set(['rt', 'if', 'rel', 'rev', 'ct']);

/**
 * The links a query of /.well-known/core leaves (clause 4.1): `rt=display`, `href=/han*`, `sz=*`. A query that is no
 * `name=text` filters nothing.
 */
export function filterLinks(links: readonly Link[], queries: readonly string[]): readonly Link[] {
  return queries.reduce<readonly Link[]>((left, query) => {
    const equals = query.indexOf('=');
    if (equals < 0) return left;
    const name = query.slice(0, equals);
    const wanted = query.slice(equals + 1);
    const matches = wanted.endsWith('*')
      ? (text: string) => text.startsWith(wanted.slice(0, -1))
      : (text: string) => text === wanted;
    return left.filter((link) => {
      if (name === 'href') return matches(link.target);
      return link.attributes.some(
        (attribute) =>
          attribute.name === name &&
          (wordLists.has(name) ? (attribute.text ?? '').split(' ') : [attribute.text ?? '']).some(matches),
      );
    });
  }, links);
}
