type Asked = {
  path: string
  form: HTMLFormElement
  /** The tab that holds the field, where there are tabs. */
  tabIndex: number | null
}

const patienceMs = 10_000
const lookEveryMs = 50
/** Where one types or chooses; a button of the field only where there is nothing else. */
const controls = [
  '[contenteditable="true"], input:not([type="hidden"]), textarea, select',
  'button:not(.collapsible__toggle)',
]

/** Opens the tab and the row that hold a field, brings it into view and puts the cursor there. */
export async function focusField({ path, form, tabIndex }: Asked): Promise<void> {
  if (tabIndex !== null) openTab(form, tabIndex)
  const steps = path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  for (const step of steps.filter((one) => /\.\d+$/.test(one))) {
    openRow(await appearing(() => rowAt(form, step)))
  }
  // Payload draws the frame of a field before what is in it, and each only once it is in view.
  const place = await appearing(() => visible(fieldAt(form, path)))
  place?.scrollIntoView({ block: 'center' })
  const control = place && (await appearing(() => controlIn(fieldAt(form, path), 0)))
  focus(control ?? controlIn(nearestField(form, steps), 1) ?? nearestField(form, steps))
}

function focus(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** The field, or where it is not drawn the one that it is a part of. */
function nearestField(form: HTMLFormElement, steps: string[]): HTMLElement | null {
  const fields = [...steps].reverse().map((step) => fieldAt(form, step))
  return fields.find((one) => one !== null) ?? null
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

/** The first control of these kinds, up to the one asked for, that can be seen. */
function controlIn(field: HTMLElement | null, kind: number): HTMLElement | null {
  if (!field) return null
  for (const one of controls.slice(0, kind + 1)) {
    const all = [field, ...field.querySelectorAll<HTMLElement>(one)]
    const found = all.find((control) => control.matches(one) && visible(control))
    if (found) return found
  }
  return null
}

function visible(element: HTMLElement | null): HTMLElement | null {
  return element && element.getClientRects().length > 0 ? element : null
}

/** What `look` finds now or soon; null where that does not happen. */
function appearing(look: () => HTMLElement | null): Promise<HTMLElement | null> {
  const end = performance.now() + patienceMs
  return new Promise((resolve) => {
    const again = () => {
      const found = look()
      if (found || performance.now() > end) resolve(found)
      else setTimeout(again, lookEveryMs)
    }
    again()
  })
}
