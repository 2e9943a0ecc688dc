/** What a Russian word ends with in its cases. */
const ENDINGS =
	/(?:[оеыи]го|[оеыи]му|[ыи]ми|[аяоеу]й|[ыи]й|ая|яя|ую|юю|ое|ее|ые|ие|[ыиоеая]м|[ыиая]х|[ая]ми|[ое]в|[аяыиуюеоь])(?= |$)/g;
const LONG_RUSSIAN = /[а-я]{4,}/g;

/** A folded text without the endings of its Russian words. */
export function stemOf(folded: string): string {
	return folded.replace(LONG_RUSSIAN, (word) => word.replace(ENDINGS, ''));
}
