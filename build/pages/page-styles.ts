import own from './pages.css?raw';
import { raisedStyles } from './told-html';

/** The style sheet of the pages: their own, and what the components bring along. */
export const pageStyles = (ofComponents: string): string => `${raisedStyles(ofComponents)}\n${own}`;
