import { ParameterInvalid } from '#errors/catalogue.ts'
import { isObject } from './isObject.ts'

const path = 'uploadEdits'
const number = /^-?\d{1,9}(?:\.\d{1,20})?(?:e-\d{1,2})?$/
const isNumber = (value: unknown) => typeof value === 'string' && number.test(value)
const isUnit = (value: unknown) => value === '%' || value === 'px'

type Shape = Record<string, (value: unknown) => boolean>

const focalPoint: Shape = { x: isNumber, y: isNumber }
const crop: Shape = { ...focalPoint, width: isNumber, height: isNumber, unit: isUnit }
const edits: Shape = {
  crop: fits(crop),
  focalPoint: fits(focalPoint),
  widthInPixels: isNumber,
  heightInPixels: isNumber,
}

/** Throws unless it says how a picture is cut, as the admin's picture editor does. */
export function checkUploadEdits(value: unknown): void {
  if (!fits(edits)(value))
    throw new ParameterInvalid({ path, expected: 'the crop and focal point of a picture' })
}

function fits(shape: Shape): (value: unknown) => boolean {
  const known = new Map(Object.entries(shape))
  return (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, part]) => known.get(name)?.(part) ?? false)
}
