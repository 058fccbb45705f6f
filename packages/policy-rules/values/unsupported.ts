/**
 * Thrown when an evaluation meets something of the standard that this subset does not carry: it refuses, since a wrong
 * value would look like a right one.
 */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'
}
