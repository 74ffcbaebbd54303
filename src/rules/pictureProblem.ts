const most = { pixels: 40_000_000, side: 16_000, frames: 200 }

/** What the head of a picture says. `frames` is 1 unless it moves. */
export type PictureSize = { width: number; height: number; frames: number }

/** Why a picture is too much to decode, or null. Asked before a single pixel is. */
export function pictureProblem({ width, height, frames }: PictureSize): string | null {
  if (Math.max(width, height) > most.side) return `a side is longer than ${most.side} pixels`
  if (frames > most.frames) return `it has more than ${most.frames} frames`
  const isTooLarge = width * height * frames > most.pixels
  return isTooLarge ? `it has more than ${most.pixels / 1_000_000} million pixels` : null
}
