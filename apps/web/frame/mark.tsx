/** The mark: an opening in the rock, and the sea seen through it. */
export function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <path
        fillRule="evenodd"
        d="M4 29V15a12 12 0 0 1 24 0v14zM9 24c2.3 0 2.3-1.6 4.7-1.6S16 24 18.3 24s2.4-1.6 4.7-1.6V15a7 7 0 0 0-14 0z"
      />
      <circle cx="16" cy="15.5" r="2.6" />
    </svg>
  )
}
