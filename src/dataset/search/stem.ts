/** What a Russian word ends with in its cases. */
const ENDINGS =
	/(?:[оеыи]го|[оеыи]му|[ыи]ми|[аяоеу]й|[ыи]й|ая|яя|ую|юю|ое|ее|ые|ие|[ыиоеая]м|[ыиая]х|[ая]ми|[ое]в|[аяыиуюеоь])(?= |$)/g;
const LONG_RUSSIAN = /[а-я]{4,}/g;
/** More than one, who does something, and whose it is in German: "visits", "Chruschtschows". */
const FINAL_S = /([a-z]{3,}[^\Wiusx])s(?= |$)/g;

/** A folded text without the endings of its Russian words, and without an s at the end of its Latin ones. */
export function stemOf(folded: string): string {
	return folded.replace(LONG_RUSSIAN, (word) => word.replace(ENDINGS, '')).replace(FINAL_S, '$1');
}
