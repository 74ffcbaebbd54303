import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { picturesOf } from './picturesOf.ts'

const signs =
  /place[-_ ]?hold|placehold\.|lorem|dummy|coming[-_ ]?soon|sample[-_ ]?(image|photo|picture)|(image|photo)[-_ ]?here|marcador[-_ ]de[-_ ]posici|imagen[-_ ]de[-_ ](muestra|ejemplo)|pr[oó]ximamente/i

/** Pictures that only keep a place: by the name of the file or by their words. */
export function placeholderImage(asked: Checked): Finding[] {
  return picturesOf(asked)
    .filter(({ names }) => names.some((name) => signs.test(name)))
    .map(({ path }) => ({
      code: 'placeholder-image',
      severity: 'error',
      path,
      message: 'This picture only keeps a place. Choose the real one, or leave it out.',
    }))
}
