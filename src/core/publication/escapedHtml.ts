/** A text in a page, shown as it is: whoever wrote it, nothing of it runs. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
