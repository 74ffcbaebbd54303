import { Icon } from './Icon.tsx'

/** The mark and the name, above the forms to log in. */
export function Logo() {
  return (
    <div className="kindred-logo">
      <Icon />
      <span>Kindred</span>
    </div>
  )
}
