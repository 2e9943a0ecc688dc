/** The whole site as one file, from the folder of the atlas. */
export const SITE_ARCHIVE = 'thalweg.zip';
