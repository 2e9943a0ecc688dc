/** Sans for what people made. Chinese characters are drawn from the reader's own fonts. */
export const SANS = 'Atlas Sans';

/** Italic serif for water and relief, as on printed maps. */
export const SERIF_ITALIC = 'Atlas Serif Italic';
