/** Sans for what people made. Chinese characters are drawn from the reader's own fonts. */
export const SANS = 'Atlas Sans';

/**
 * Italic serif for water and relief, as on printed maps. Its files are italic; were it called so, MapLibre
 * would slant the Chinese characters, too, which it draws from the reader's own fonts.
 */
export const SERIF_ITALIC = 'Atlas Water Serif';
