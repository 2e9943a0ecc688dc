/**
 * GOST R 7.0.5–2008 as a CSL style of our own: the published one leaves out the day of a newspaper,
 * the archive of a document, and the address of everything but a web page.
 * Terms follow the language of the document, as the standard has it; only the address is introduced in Russian.
 */
const MONTHS: Readonly<Record<'ru' | 'en', readonly string[]>> = {
	ru: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
	en: 'Jan. Febr. March Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
};

const TERMS: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
	ru: {
		'et-al': '[и др.]',
		page: 'С.',
		volume: 'Т.',
		issue: '№',
		'no date': '[Б. г.]',
		edition: 'изд.',
		editor: 'под ред.',
		translator: 'пер.'
	},
	en: {
		'et-al': '[et al.]',
		page: 'P.',
		volume: 'Vol.',
		issue: 'No.',
		'no date': '[S. a.]',
		edition: 'ed.',
		editor: 'ed. by',
		translator: 'transl. by'
	}
};

function locale(language: 'ru' | 'en'): string {
	const terms = Object.entries(TERMS[language]).map(
		([name, text]) => `<term name="${name}"${formOf(name)}>${text}</term>`
	);
	const months = MONTHS[language].map(
		(text, month) =>
			`<term name="month-${String(month + 1).padStart(2, '0')}" form="short">${text}</term>`
	);
	return `<locale xml:lang="${language}"><terms>${[...terms, ...months].join('')}</terms></locale>`;
}

function formOf(term: string): string {
	if (term === 'et-al' || term === 'no date') return '';
	return term === 'editor' || term === 'translator' ? ' form="verb"' : ' form="short"';
}

const people = (variable: string, inverted: boolean) =>
	`<names variable="${variable}" delimiter=", ">
		<name initialize-with=". " delimiter=", " delimiter-precedes-last="always" ${
			inverted ? 'name-as-sort-order="all" sort-separator=" "' : ''
		}/>
	</names>`;

/** Who edited or translated, behind a slash. */
const helpers = `<group delimiter=" ; " prefix=" / ">
	<choose><if variable="original-author"><group delimiter=" ">
		${people('original-author', false)}<text term="et-al"/>
	</group></if></choose>
	<group delimiter=" "><text term="editor" form="verb"/>${people('editor', false)}</group>
	<group delimiter=" "><text term="translator" form="verb"/>${people('translator', false)}</group>
</group>`;

const BOOK = 'book report thesis map pamphlet chapter paper-conference dataset';

export const GOST = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="ru-RU">
<info><title>GOST R 7.0.5–2008</title><id>thalweg-gost-r-7.0.5-2008</id><updated>2026-01-01T00:00:00+00:00</updated></info>
${locale('ru')}${locale('en')}
<macro name="year"><choose>
	<if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
	<else><text term="no date"/></else>
</choose></macro>
<macro name="day"><date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month" form="short"/></date></macro>
<macro name="imprint"><group delimiter=", ">
	<group delimiter=" : "><text variable="publisher-place"/><text variable="publisher"/></group>
	<text macro="year"/>
</group></macro>
<macro name="address"><choose><if variable="DOI" match="none"><group delimiter=" ">
	<text variable="URL" prefix="URL: "/>
	<date variable="accessed" prefix="(дата обращения: " suffix=")">
		<date-part name="day" form="numeric-leading-zeros" suffix="."/>
		<date-part name="month" form="numeric-leading-zeros" suffix="."/>
		<date-part name="year"/>
	</date>
</group></if><else><text variable="DOI" prefix="DOI: "/></else></choose></macro>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix=".">
	<group delimiter=". ">
		${people('author', true)}
		<group>
			<group delimiter=" // ">
				<group>
					<text variable="title"/>
					<choose><if type="webpage post post-weblog" match="any"><text value=" [Электронный ресурс]"/></if></choose>
					<choose><if variable="container-title" match="none">${helpers}</if></choose>
				</group>
				<group><text variable="container-title"/>
					<choose><if variable="container-title">${helpers}</if></choose>
				</group>
				<group delimiter=". "><text variable="archive"/><text variable="archive_location"/></group>
			</group>
		</group>
		<group delimiter=" "><number variable="edition"/><choose><if is-numeric="edition"><text value="-е"/></if></choose></group>
		<choose>
			<if type="${BOOK}" match="any">
				<text macro="imprint"/>
				<text variable="number" />
			</if>
			<else><text macro="year"/><text macro="day"/></else>
		</choose>
		<group delimiter=" "><text term="volume" form="short"/><text variable="volume"/></group>
		<group delimiter=" "><text term="issue" form="short"/><text variable="issue"/></group>
		<group delimiter=" "><text term="page" form="short"/><text variable="page"/></group>
		<text macro="address"/>
	</group>
</layout></bibliography>
</style>`;
