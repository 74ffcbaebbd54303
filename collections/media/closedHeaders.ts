/** Headers with which a browser shows a file as what it is and runs nothing of it; a PDF is saved, not opened. */
export function closedHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  const isPicture = headers.get('Content-Type')?.startsWith('image/') ?? false
  headers.set('Content-Disposition', isPicture ? 'inline' : 'attachment')
  return headers
}
