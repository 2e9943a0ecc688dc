/** So many events are listed at once; those after them may follow, as they stand below what is seen. */
export const AT_ONCE = 10;

/** px: they are at least so high, even if a story that is a little shorter lets them move up. */
export const AT_ONCE_HEIGHT = 50 * AT_ONCE - 120;
