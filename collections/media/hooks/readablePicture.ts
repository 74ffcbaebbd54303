import sharp from 'sharp'
import { pictureProblem } from '#rules/pictureProblem.ts'

/**
 * Why a picture cannot be kept, or null. Its head is judged before its pixels are decoded; then it is decoded to its
 * end, row by row, since a picture that was cut off looks whole to whoever reads the head alone.
 */
export async function readablePicture(data: Buffer): Promise<string | null> {
  const head = await failing(sharp(data, { limitInputPixels: false, pages: -1 }).metadata())
  if (!head) return 'the picture cannot be read'
  const { width, height, pages = 1, pageHeight = height } = head
  const problem = pictureProblem({ width, height: pageHeight, frames: pages })
  if (problem) return problem
  const whole = sharp(data, { failOn: 'warning', sequentialRead: true, pages: -1 })
  const decoded = await failing(whole.resize(8, 8, { fit: 'fill' }).raw().toBuffer())
  return decoded ? null : 'the picture is damaged or was cut off'
}

/** What sharp throws about a broken picture means nothing to a client. */
async function failing<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch {
    return null
  }
}
