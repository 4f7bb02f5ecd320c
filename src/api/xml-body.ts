import { SaxesParser } from "saxes";

/** Depth of the elements that are the keys of the body; the root, of whatever name, is at 1. */
const KEY_DEPTH = 2;

/**
 * The children of the root element as a plain object, texts trimmed; undefined when the text is not
 * well-formed. What a schema cannot accept shows as what it is: an element inside a key makes an object
 * of it, a repeated key a list. Prefixes of names
 * are dropped. A document type is refused: nothing the API accepts needs one, and
 * entities are how XML does harm.
 */
export function parseXmlBody(xml: string): Record<string, unknown> | undefined {
  const body = new Map<string, unknown>();
  let depth = 0;
  let content: unknown = "";
  const parser = new SaxesParser();
  const refuse = (): never => {
    throw new Error("not well-formed");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", () => {
    depth += 1;
    if (depth === KEY_DEPTH) content = "";
    if (depth > KEY_DEPTH) content = {};
  });
  const addText = (text: string): void => {
    if (depth === KEY_DEPTH && typeof content === "string") content += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    if (depth === KEY_DEPTH) {
      const value = typeof content === "string" ? content.trim() : content;
      const key = name.slice(name.indexOf(":") + 1);
      body.set(key, body.has(key) ? [] : value);
    }
    depth -= 1;
  });
  try {
    parser.write(xml).close();
    return Object.fromEntries(body);
  } catch {
    return undefined;
  }
}
