/** Of what stands above the reference; the rest has a style of its own. */
export const docsStyle = `body { margin: 0; background: #fafafa; color: #222; font-family: sans-serif; line-height: 1.5; }
.about { max-width: 1420px; margin: 0 auto; padding: 20px; box-sizing: border-box; }
.about a { color: #0b5394; }
`
