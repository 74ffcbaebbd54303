const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0f766e" stroke-width="2.5">
  <circle cx="9" cy="9.5" r="6.5" /><circle cx="16" cy="16" r="4.5" />
</svg>`

/** The mark of Kindred for the tab of a browser, as an address that needs no request. */
export const favicon = `data:image/svg+xml,${encodeURIComponent(mark)}`
