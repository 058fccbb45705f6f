/** A long report has 10,000 characters; the numbers of more than this would keep everybody else waiting. */
export const longestDraft = 200_000
