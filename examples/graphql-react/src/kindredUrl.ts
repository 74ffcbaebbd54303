/** Where Kindred answers, without a slash at its end. */
export const kindredUrl: string = import.meta.env['KINDRED_URL'] ?? 'http://127.0.0.1:3000'
