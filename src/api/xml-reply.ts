import XMLBuilder from "fast-xml-builder";

/** Two spaces, as JSON answers are indented; an empty text or a null is an empty element (documented). */
const builder = new XMLBuilder({ format: true, suppressEmptyNode: true, indentBy: "  " });

/**
 * A reply in XML: lists are repeated elements, so an empty list leaves no trace. Characters that XML
 * cannot hold are dropped.
 * @see published document, XML examples
 */
export function renderXml(rootName: string, body: object): string {
  const tree = JSON.parse(JSON.stringify({ [rootName]: body }), (_, value: unknown) =>
    value === null ? "" : dropUnspeakable(value),
  ) as unknown;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(tree)}`;
}

function dropUnspeakable(value: unknown): unknown {
  return typeof value === "string" ? value.replace(UNSPEAKABLE, "") : value;
}

/** Everything outside the Char production of XML 1.0, section 2.2. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
