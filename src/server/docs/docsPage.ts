import { answerNames } from '#delivery/openapi/answerSchemas.ts'
import { docsAddresses } from './docsAssets.ts'

type Shown = {
  /** Whether a browser is shown a page to try GraphQL on. */
  hasExplorer: boolean
}

/** The API reference for people. */
export function docsPage({ hasExplorer }: Shown): string {
  const { reference, referenceStyle, icon, script, style } = docsAddresses
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kindred: API reference</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${referenceStyle}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<div class="about">
<h1>Kindred: API reference</h1>
<p>Programs read it as <a href="/api/openapi.json">OpenAPI 3.1</a>. Each answer has a JSON Schema: ${schemaLinks()}.</p>
<p>GraphQL answers the same content: send queries to <code>/api/graphql</code> with POST. ${aboutGraphql(hasExplorer)}</p>
<noscript><p>The reference below needs JavaScript. The OpenAPI document says the same.</p></noscript>
</div>
<div id="reference"></div>
</main>
<script src="${reference}"></script>
<script src="${script}"></script>
</body>
</html>
`
}

function schemaLinks(): string {
  return answerNames.map((name) => `<a href="/api/schemas/${name}.json">${name}</a>`).join(', ')
}

function aboutGraphql(hasExplorer: boolean): string {
  const explorer = '<a href="/api/graphql">Try it in the explorer</a>, or read '
  const schema = '<a href="/api/graphql/schema.graphql">its schema</a>.'
  return hasExplorer ? `${explorer}${schema}` : `Read ${schema}`
}
