/** What the fields mean that Payload adds by itself, by path. */
export const payloadsOwn: Record<string, string> = {
  updatedAt: 'When it was last saved.',
  createdAt: 'When it was made.',
  _status: 'Whether readers get it.',
  email: 'The address to log in with.',
  sessions: 'Where this person is logged in.',
  url: 'Where the file is.',
  thumbnailURL: 'Where a small picture of it is.',
  filename: 'The random name under which it is stored.',
  mimeType: 'What its content is.',
  filesize: 'How many bytes it has.',
  width: 'In pixels.',
  height: 'In pixels.',
  focalX: 'What must stay visible when it is cut, in percent from the left.',
  focalY: 'What must stay visible when it is cut, in percent from the top.',
  sizes: 'Smaller copies of a picture, each with an address and a size of its own.',
}
