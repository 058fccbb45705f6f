/**
 * What a tree can compute from values: the operators and the built-in functions, each under one name. An operation
 * yields null when an argument that it needs is null or of a wrong kind, unless it says otherwise.
 */
export type Operation =
  | '+'
  | '-'
  | '*'
  | '/'
  | '**'
  | 'negate'
  | '<'
  | '<='
  | '>'
  | '>='
  /** As the standard has it: `null = 1` is false. */
  | '='
  | '!='
  /** For rules with a schema: null when one side is null. */
  | 'known ='
  | 'known !='
  /** Whether it is null: true or false, never null. */
  | 'is null'
  /** Three-valued, over any number of arguments. */
  | 'and'
  | 'or'
  | 'not'
  /** (value, range). */
  | 'in range'
  /** (value, list): equal to an item, or within an item that is a range. */
  | 'in list'
  /**
   * A built-in function by its standard name. 折合元 and its like are `*` already, and `not(x)` is 'not' in a rule with
   * a schema. Without a schema also what only the run decides: 'passes', 'passes cell', 'entry of item',
   * 'instance of', 'conform'.
   */
  | { readonly name: string }
