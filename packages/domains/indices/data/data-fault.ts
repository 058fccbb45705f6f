/** What is wrong in a file of data. */
export interface DataFault {
  /** Sheet and cell, or the place in a JSON. */
  readonly where: string
  readonly message: string
}
