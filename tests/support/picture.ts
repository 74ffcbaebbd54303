import sharp from 'sharp'

type Wanted = { name: string; color?: string; width?: number }

/** A PNG of one colour, as Payload's Local API takes it. */
export async function picture({ name, color = '#336699', width = 700 }: Wanted) {
  const image = sharp({ create: { width, height: 400, channels: 3, background: color } })
  const data = await image.png().toBuffer()
  return { name, data, mimetype: 'image/png', size: data.length }
}
