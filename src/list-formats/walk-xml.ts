import { Parser } from 'htmlparser2';

interface Visitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through XML; a namespace's prefix is dropped from elements and kept on attributes. */
export function walkXml(xml: string, { open: onOpen, close, text }: Visitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => onOpen(local(name), attributes),
      onclosetag: (name) => close?.(local(name)),
      ontext: (part) => text?.(part),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
