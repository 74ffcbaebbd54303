import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { addressOf } from '#place/place.ts'
import { usePlace } from '#place/PlaceContext.ts'

type Props = { url: string | null; className?: string; children: ReactNode }

/** Leads to a page of Kindred in this site, or elsewhere. What leads nowhere is text. */
export function PageLink({ url, children, ...rest }: Props) {
  const place = usePlace()
  if (!url) return <span {...rest}>{children}</span>
  if (!url.startsWith('/'))
    return (
      <a href={url} {...rest}>
        {children}
      </a>
    )
  return (
    <Link to={addressOf({ ...place, path: url })} {...rest}>
      {children}
    </Link>
  )
}
