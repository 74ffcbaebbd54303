type Asked = {
  path: string
  form: HTMLFormElement
  /** The tab that holds the field, where there are tabs. */
  tabIndex: number | null
}

const patienceMs = 10_000
const controls =
  'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button:not(.collapsible__toggle)'

/** Opens the tab and the row that hold a field, brings it into view and puts the cursor there. */
export async function focusField({ path, form, tabIndex }: Asked): Promise<void> {
  if (tabIndex !== null) openTab(form, tabIndex)
  const steps = path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  for (const step of steps.filter((one) => /\.\d+$/.test(one))) {
    openRow(await appearing(form, () => rowAt(form, step)))
  }
  const found = await appearing(form, () => fieldAt(form, path))
  const above = [...steps].reverse().map((step) => fieldAt(form, step))
  const field = found ?? above.find((one) => one !== null)
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const control = field.matches(controls) ? field : field.querySelector<HTMLElement>(controls)
  control?.focus({ preventScroll: true })
}

function openTab(form: HTMLFormElement, index: number): void {
  form.querySelectorAll<HTMLElement>('.tabs-field__tab-button').item(index).click()
}

function openRow(row: HTMLElement | null): void {
  // Payload draws the fields of a row when it comes into view.
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed')?.click()
}

function fieldAt(form: HTMLFormElement, path: string): HTMLElement | null {
  const id = CSS.escape(`field-${path.replaceAll('.', '__')}`)
  return form.querySelector(`#${id}, [data-field-path="${CSS.escape(path)}"]`)
}

/** `related.items.2` is the third row of `related.items`. */
function rowAt(form: HTMLFormElement, path: string): HTMLElement | null {
  const id = path.replace(/\.(\d+)$/, '-row-$1').replaceAll('.', '-')
  return form.querySelector(`#${CSS.escape(id)}`)
}

/** What `look` finds now or as soon as the form has drawn it; null where that does not happen. */
function appearing(
  form: HTMLFormElement,
  look: () => HTMLElement | null,
): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const settle = (found: HTMLElement | null) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(found)
    }
    const observer = new MutationObserver(() => {
      const found = look()
      if (found) settle(found)
    })
    const timer = setTimeout(() => settle(look()), patienceMs)
    observer.observe(form, { childList: true, subtree: true })
    const found = look()
    if (found) settle(found)
  })
}
