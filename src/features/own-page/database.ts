/** The database on this device; it is there only while the reader keeps something. */
export const OWN_DATABASE = 'thalweg-own-data';
