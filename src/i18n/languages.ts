/** The languages of the interface, as BCP-47 tags. */
export const LANGUAGES = ['en', 'zh-Hans', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
