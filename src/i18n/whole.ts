import { en as firstEn } from './en';
import type { Language } from './languages';
import { later as laterEn } from './later-en';
import { later as laterRu } from './later-ru';
import { later as laterZhHans } from './later-zh-Hans';
import { map as mapEn } from './map-en';
import { map as mapRu } from './map-ru';
import { map as mapZhHans } from './map-zh-Hans';
import { ru as firstRu } from './ru';
import { together, type Words } from './words';
import { zhHans as firstZhHans } from './zh-Hans';

/** All words at once, for who has no part to wait for. */
export const en = together(firstEn, mapEn, laterEn);
export const zhHans = together(firstZhHans, mapZhHans, laterZhHans);
export const ru = together(firstRu, mapRu, laterRu);

export const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-Hans': zhHans, ru };
