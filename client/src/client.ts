import type { Change, Changes, Crosswalk, SearchResult } from './generated/api.ts'
import type {
  ChangesPartQuestion,
  ChangesQuestion,
  ContentOf,
  ContentQuestion,
  CrosswalkQuestion,
  ListedWith,
  ListField,
  ListPartQuestion,
  ListQuestion,
  PageField,
  SearchQuestion,
} from './questions.ts'
import type { ListPart } from './readList.ts'

/**
 * The questions that can be asked. Each throws a KindredError for whatever is no answer.
 * What the types say is what the server promises in its OpenAPI document; answers are not checked against it.
 */
export type Client = {
  /**
   * One page, whole, by its public path, such as `/family-centered`: decoded, as readers see it. Its `type` tells its
   * `details` and `links` apart. `path` is where it is now, which is another path than the one asked for where it moved.
   *
   * Null where there is nothing that may be seen. Throws `GONE` where it was taken away for good, `TRANSLATION_MISSING`
   * where it is there in other languages only, `MOVED_ELSEWHERE` where it is on another site.
   */
  content: <Field extends PageField = never>(
    path: string,
    question?: ContentQuestion<Field>,
  ) => Promise<ContentOf<Field> | null>

  /** Live pages in an order, each once. Parts of 100 are asked for one by one, when they are needed. */
  list: <Field extends ListField = ListField>(
    question?: ListQuestion<Field>,
  ) => AsyncIterableIterator<ListedWith<Field>>

  /** One part of a list: `next` is the `cursor` of the one after it, null at the end; `total` is counted when asked for. */
  listPart: <Field extends ListField = ListField>(
    question?: ListPartQuestion<Field>,
  ) => Promise<ListPart<Field>>

  /**
   * What was published, in the order of commits, up to now. Keep the `cursor` of each change once you have dealt with it:
   * as `since` it goes on after that change, so that none is lost however reading ended. Throws `CURSOR_INVALID` where the
   * database was put back from a backup; then begin anew, without it.
   */
  changes: (question?: ChangesQuestion) => AsyncIterableIterator<Change>

  /** One part of the changes: `next` is the `since` of the one after it, `isCurrent` says that there is none yet. */
  changesPart: (question?: ChangesPartQuestion) => Promise<Changes>

  /** Pages by their words, the best first. `titleHtml` and `snippet` are escaped HTML. Subjects and the like are ids of terms. */
  search: (q: string, question?: SearchQuestion) => Promise<SearchResult>

  /** The mappings between two practice models, by their paths, read from the first to the second. */
  crosswalk: (from: string, to: string, question?: CrosswalkQuestion) => Promise<Crosswalk>
}
