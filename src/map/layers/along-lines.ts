/**
 * What works out ribbons and names along lines, and what is drawn only when the reader asks for it: one file
 * of the built page.
 */
export { alignedGround } from './aligned-ground';
export { flowFigures, flowWays } from './flow-ways';
export { namesOnGround } from './ground-names';
export { namesBeside } from './names-beside';
export { natureNames } from './nature-names';
export { ribbonsOf } from './ribbon-features';
export { namesAlongRivers } from './river-courses';
export { statesInView } from './states-in-view';
