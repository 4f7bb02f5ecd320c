/** The page with `text` between the two markers called `name`; undefined when it has none. */
export function replaceBetweenMarkers(
  page: string,
  name: string,
  text: string,
): string | undefined {
  const start = `<!-- generated:${name} -->`;
  const end = `<!-- /generated:${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
