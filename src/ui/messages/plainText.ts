/** Official descriptions use Markdown: links keep their words, emphasis marks and line breaks go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)(.*?)\1/g, "$2")
    .replace(/^\s*[-*#>]+\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
