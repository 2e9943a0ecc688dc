/** How the process ends that a change keeps busy for ever: `npm run mutate` then goes on with another. */
export const STOPPED = 75;
