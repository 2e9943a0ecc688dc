/** The same keys on the keyboards of Latin and of Russian letters. */
const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>/&@#$^?';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ.?"№;:,';

const TO_RUSSIAN = new Map([...LATIN].map((key, place) => [key, RUSSIAN[place] ?? key]));
const TO_LATIN = new Map([...RUSSIAN].map((key, place) => [key, LATIN[place] ?? key]));

/** A text as the same keys would have written it on the other keyboard; `undefined` where there is none. */
export function onOtherKeyboard(text: string): string | undefined {
	const keys = /[а-яё]/i.test(text) ? TO_LATIN : /[a-z]/i.test(text) ? TO_RUSSIAN : undefined;
	return keys && [...text].map((sign) => keys.get(sign) ?? sign).join('');
}
