const active = /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|XFA|EmbeddedFiles?)\b/

/**
 * Why a PDF cannot be kept, or null. `text` is the file as Latin-1. Names can be hidden in compressed parts, so this is
 * no proof that it is harmless; it is served as an attachment all the same.
 */
export function pdfProblem(text: string): string | null {
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return 'the PDF does not end as one: it was cut off'
  const plain = text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return active.test(plain) ? 'the PDF does something when it is opened, or carries files' : null
}
