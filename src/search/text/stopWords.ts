import type { Locale } from '#config/locales.ts'

const lists: Record<Locale, string> = {
  en: `a an and are as at be by can do does for from has have how i if in into is it its of on or our that the their them
    they this to was we were what when where which who why will with you your`,
  es: `a al como con cual cuando de del desde donde e el ella ellos en entre es esta este ha hay la las lo los mas mi no
    nos o para pero por porque que quien se ser si sin sobre son su sus un una unas unos y`,
}

/** Words, folded, that say nothing of what a reader looks for. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: new Set(lists.en.split(/\s+/)),
  es: new Set(lists.es.split(/\s+/)),
}
