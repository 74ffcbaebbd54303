/** Two projects share the set; whoever ends last finds nothing left to stop. */
export default async function stopMongod() {
  const set = globalThis.kindredMongod
  globalThis.kindredMongod = undefined
  await set?.stop()
}
