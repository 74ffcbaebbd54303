import { useVisit } from '#visit/visit.ts'

type Props = { id: string; query?: string }

/** A plain form: its answer has an address of its own. */
export function SearchForm({ id, query = '' }: Props) {
  const { words, href } = useVisit()
  return (
    <form class="search" role="search" action={href('/search')} aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} for={id}>
        {words.searchFor}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        value={query}
        maxlength={200}
        required
        autocomplete="off"
      />
      <button type="submit">{words.search}</button>
    </form>
  )
}
