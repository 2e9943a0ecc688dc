/** What records of each kind are to machines that read pages: schema.org's types. */
const TYPES: Readonly<Record<string, string>> = {
	events: 'Event',
	flows: 'Event',
	periods: 'Event',
	places: 'Place',
	sectors: 'Place',
	areas: 'Place',
	geography: 'Place',
	people: 'Person',
	terms: 'DefinedTerm',
	series: 'Dataset',
	tension: 'Dataset'
};

/** A kind that the table lacks is a work of ours. */
export const schemaType = (kind: string): string => TYPES[kind] ?? 'CreativeWork';
