import { fetchStyledCitations } from '../dataset/fetch';
import { Lazy } from '../dataset/lazy';
import { DataProblem } from '../dataset/load';
import {
	CITATION_STYLES,
	OWN_STYLE,
	type CitationPart,
	type CitationStyle,
	type OtherStyle,
	type StyledCitations
} from '../kinds/source/citation';
import type { Language } from '../i18n';
import type { Details } from './details.svelte';

/** The style in which the reader has sources written: each but the page's own is fetched when it is first taken. */
export class CitationChoice {
	/** What the reader asked for. */
	asked = $state.raw<CitationStyle>('chicago');
	/** What is written: as asked, once it has arrived. */
	style = $state.raw<CitationStyle>('chicago');
	/** Why what was asked for is not here. */
	problem = $state.raw<DataProblem>();

	#styled = $state.raw<StyledCitations>();
	readonly #styles: ReadonlyMap<CitationStyle, Lazy<StyledCitations>>;

	/** The reader has chosen; until then the style is the one that is usual in the language. */
	#isChosen = false;

	constructor(
		readonly details: Details,
		fetchStyle: (style: OtherStyle) => Promise<StyledCitations> = fetchStyledCitations
	) {
		this.#styles = new Map(
			CITATION_STYLES.filter((style) => style !== 'chicago').map((style) => [
				style,
				new Lazy(() => fetchStyle(style))
			])
		);
	}

	/** The style that is usual in a language, for a reader who has chosen none. */
	async suit(language: Language): Promise<void> {
		if (!this.#isChosen) await this.#fetch(OWN_STYLE[language]);
	}

	/** Takes a style; what is asked for last wins. */
	async take(style: CitationStyle): Promise<void> {
		this.#isChosen = true;
		await this.#fetch(style);
	}

	async #fetch(style: CitationStyle): Promise<void> {
		this.asked = style;
		this.problem = undefined;
		try {
			const styled = await this.#styles.get(style)?.get();
			if (this.asked !== style) return;
			this.#styled = styled;
			this.style = style;
		} catch (problem) {
			if (!(problem instanceof DataProblem)) throw problem;
			if (this.asked === style) this.problem = problem;
		}
	}

	/** A source as the reader has it written. */
	of(id: string): CitationPart[] | undefined {
		return this.#styled?.sources[id] ?? this.details.citations?.sources[id]?.citation;
	}

	/** The atlas itself, likewise. */
	get atlas(): CitationPart[] | undefined {
		return this.#styled?.atlas ?? this.details.citations?.atlas;
	}
}
