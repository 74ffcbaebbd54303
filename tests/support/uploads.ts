import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

type Sent = { data: Buffer; type: string }

/** One small picture of each kind, with enough in it that half of it is not the whole. */
export async function pictures(): Promise<Record<string, Sent>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const create = { width: 64, height: 64, channels: 3, background: '#369', noise } as const
  const image = sharp({ create })
  return {
    png: { data: await image.clone().png().toBuffer(), type: 'image/png' },
    jpg: { data: await image.clone().jpeg().toBuffer(), type: 'image/jpeg' },
    webp: { data: await image.clone().webp().toBuffer(), type: 'image/webp' },
    avif: { data: await image.clone().avif().toBuffer(), type: 'image/avif' },
    gif: { data: await image.clone().gif().toBuffer(), type: 'image/gif' },
  }
}

/** The least that is a PDF; `more` goes into its catalogue. */
export function pdf(more = ''): Buffer {
  const catalogue = `1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj`
  const pages = '2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj'
  const end =
    'xref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n'
  return Buffer.from(`%PDF-1.4\n${catalogue}\n${pages}\n${end}`, 'latin1')
}

/** A black PNG of this size, one bit a pixel, without holding its pixels as a picture. */
export function blackPng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.writeUInt8(1, 8)
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(rows)), chunk('IEND')]
  return Buffer.concat([signature, ...parts])
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
