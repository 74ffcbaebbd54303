import type { Checked } from './checked.ts'
import type { Finding } from './finding.ts'
import { isFilled } from './isFilled.ts'

/** Buttons that lead nowhere. A card without a button may do without a link. */
export function buttonWithoutLink({ document }: Checked): Finding[] {
  const { buttonLabel, target, externalUrl } = document
  if (!isFilled(buttonLabel) || target || isFilled(externalUrl)) return []
  return [
    {
      code: 'button-without-link',
      severity: 'warning',
      path: 'buttonLabel',
      message: `The button "${buttonLabel}" leads nowhere. Choose where it leads, or leave its words out.`,
    },
  ]
}
