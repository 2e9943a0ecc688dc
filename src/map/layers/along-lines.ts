/** What works out ribbons and names along lines: one file of the built page. */
export { namesOnGround } from './ground-names';
export { namesBeside } from './names-beside';
export { natureNames } from './nature-names';
export { ribbonsOf } from './ribbon-features';
export { namesAlongRivers } from './river-courses';
