import type { Locator, Page } from 'playwright-core'
import { listSettled } from './listSettled.ts'
import { openAdmin, type Admin } from './openAdmin.ts'

export type Person = { name: string; email: string; password: string; roles: string[] }

/** Somebody at the admin, in a browser of their own. Each deed ends when it can be seen that it was done. */
export class Editor {
  readonly page: Page
  readonly problems: string[]
  readonly close: () => Promise<void>
  readonly #origin: string

  private constructor({ page, problems, close }: Admin, origin: string) {
    this.page = page
    this.problems = problems
    this.close = close
    this.#origin = origin
  }

  static async at(origin: string, { email, password }: Person): Promise<Editor> {
    const editor = new Editor(await openAdmin(origin), origin)
    const { page } = editor
    // Sooner than the test ends, so that a failure names the step.
    page.setDefaultTimeout(30_000)
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.getByRole('button', { name: 'Login' }).click()
    await page.locator('.dashboard').waitFor()
    return editor
  }

  /** `path` begins below `/admin/collections`. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/collections/${path}`)
    if (!path.includes('/')) await listSettled(this.page)
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('link', { name: title, exact: true }).click()
    await this.page.locator('#field-title').waitFor()
  }

  /** The number beside "Versions" grows when a save is through; the fields open again when the form has taken it in. */
  async saving(click: () => Promise<void>): Promise<void> {
    const count = this.page.locator('.pill-version-count')
    const before = Number(await count.textContent())
    await click()
    await count.getByText(String(before + 1), { exact: true }).waitFor()
    await this.page.locator('#field-title:enabled').waitFor()
  }

  saveDraft(): Promise<void> {
    return this.saving(() => this.page.locator('#action-save-draft').click())
  }

  publish(): Promise<void> {
    return this.saving(() => this.page.locator('#action-save').click())
  }

  get dialog(): Locator {
    return this.page.locator('.kindred-dialog')
  }

  /** Does what the menu of the document offers, after its dialog was filled in. */
  async act(item: string, fill: () => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.page.locator('.doc-controls__popup button').first().click()
    await this.page.getByRole('button', { name: `${item}…` }).click()
    await this.dialog.waitFor()
    await fill()
    await this.dialog.getByRole('button', { name: item, exact: true }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }
}
