import type { ListedItem } from '@kindred/client'
import { useVisit } from '#visit/visit.ts'

/** Which two models to compare. */
export function CrosswalkChoice({ models }: { models: ListedItem[] }) {
  const { words, href } = useVisit()
  const { crosswalk } = words
  return (
    <>
      <header class="heading">
        <h1>{words.compare}</h1>
        <p class="lede">{models.length > 1 ? crosswalk.choose : crosswalk.tooFew}</p>
      </header>
      {models.length > 1 && (
        <form class="choice" action={href('/crosswalk')}>
          <Choice name="from" label={crosswalk.first} models={models} chosen={0} />
          <Choice name="to" label={crosswalk.second} models={models} chosen={1} />
          <button type="submit">{crosswalk.show}</button>
        </form>
      )}
    </>
  )
}

type Props = { name: string; label: string; models: ListedItem[]; chosen: number }

function Choice({ name, label, models, chosen }: Props) {
  const { words, langOf } = useVisit()
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {models.map(({ path, title, locale }, place) => (
          <option value={path ?? ''} selected={place === chosen} lang={langOf(locale)}>
            {title ?? words.untitled}
          </option>
        ))}
      </select>
    </p>
  )
}
