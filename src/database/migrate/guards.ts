/** Where `oneAtATime` keeps its rows on MongoDB. Not content: counts that say nothing, and that nobody reads. */
export const guards = 'guards'
