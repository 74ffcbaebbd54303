/** The mark of Kindred: two rings of different size that hold each other. */
export function Icon() {
  return (
    <svg className="kindred-icon" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="9" cy="9.5" r="6.5" />
      <circle cx="16" cy="16" r="4.5" />
    </svg>
  )
}
