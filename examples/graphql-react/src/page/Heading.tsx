import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'

type Props = { children: string; lang?: string }

/** The one heading of a page. Whoever came by a link is put here, as by loading a page anew. */
export function Heading({ children, lang }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const cameByLink = useNavigationType() === 'PUSH'
  useEffect(() => {
    document.title = `${children} · Kindred`
    if (cameByLink) heading.current?.focus()
  }, [children, cameByLink])
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  )
}
