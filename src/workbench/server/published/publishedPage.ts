import { publishedFrench as say } from "../messages/publishedFrench";
import type { PublishedFile } from "./publishedFiles";

/** The small public page of what a town publishes: one table, one link a file, no script. */
export function publishedPage(files: readonly PublishedFile[]): string {
  const body = files.length === 0 ? `<p>${say.nothing}</p>` : table(files);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${say.introduction}</p>
${body}
</main>
</body>
</html>
`;
}

function table(files: readonly PublishedFile[]): string {
  const heads = say.columns.map((column) => `<th scope="col">${column}</th>`).join("");
  return `<table>
<caption>${say.count(files.length)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${files.map(row).join("\n")}
</tbody>
</table>`;
}

function row(file: PublishedFile): string {
  const address = file.path.split("/").map(encodeURIComponent).join("/");
  const rows = file.rows === null ? "–" : say.number(file.rows);
  const date = `<time datetime="${file.date.toISOString()}">${say.date(file.date)}</time>`;
  return `<tr><th scope="row"><a href="${address}">${escapeHtml(file.path)}</a></th><td>${rows}</td><td>${say.size(file.size)}</td><td>${date}</td></tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { margin: 0; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem 0; color: #505050; }
th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #d0d0d0; }
thead th { border-bottom: 2px solid #1b1b1b; }
tbody th { font-weight: 400; }
a { color: #0b5394; }
a:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
`;
