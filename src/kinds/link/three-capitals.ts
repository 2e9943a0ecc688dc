/** The capitals whose ties with each other the story is about. */
export const THREE_CAPITALS = ['moscow', 'beijing', 'washington'] as const;
