import ts from "typescript";

export type Part = "path" | "imports" | "comments" | "code";
export type Piece = { readonly at: number; readonly text: string };
/** A file, taken apart; pieces keep their offset in the text. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly parts: Readonly<Record<Part, readonly Piece[]>>;
};

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}

/** Strings, templates and regular expressions lose what is between their marks; all else keeps its place. */
function emptyLiterals(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const kept: string[] = [];
  let end = 0;
  const visit = (node: ts.Node): void => {
    if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      const from = node.getStart(file) + 1;
      kept.push(text.slice(end, from), blank(text.slice(from, node.getEnd() - 1)));
      end = Math.max(from, node.getEnd() - 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return kept.join("") + text.slice(end);
}

/** Takes a file apart. Only the path of a file that is no TypeScript is looked at. */
export function readSource(path: string, text: string): Source {
  const isCode = path.endsWith(".ts");
  const emptied = isCode ? emptyLiterals(path, text) : "";
  const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  const imported = isCode ? ts.preProcessFile(text, true, true).importedFiles : [];
  return {
    path,
    text,
    parts: {
      path: [{ at: 0, text: path }],
      imports: imported.map(({ pos, fileName }) => ({ at: pos, text: fileName })),
      comments: [...emptied.matchAll(comment)].map((found) => ({
        at: found.index,
        text: found[0],
      })),
      code: [{ at: 0, text: emptied.replaceAll(comment, blank) }],
    },
  };
}
