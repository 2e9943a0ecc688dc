import handOut from './hand-out.css?raw';
import masthead from './masthead.css?raw';
import shared from './pages.css?raw';
import lists from './lists.css?raw';
import print from './print.css?raw';
import record from './record.css?raw';
import recordMap from './record-map.css?raw';
import { raisedStyles } from './told-html';

/** The style sheet of the pages: what the components bring along, and over it their own. */
export const pageStyles = (ofComponents: string): string =>
	[raisedStyles(ofComponents), shared, masthead, record, recordMap, lists, print, handOut].join(
		'\n'
	);
