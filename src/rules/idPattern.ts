/** What an id looks like on both databases: a UUID in its canonical, lower-case form. */
export const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
