/**
 * Adopts style sheets by script: the page's Content-Security-Policy allows no inline style, and a
 * constructed sheet is none.
 */
export function applyStyles(...sheets: readonly string[]): void {
  document.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
