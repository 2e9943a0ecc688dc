import type { Language } from './index';

/** What the atlas says of itself, section by section; the build writes it, no script carries it. */
export interface AboutWords {
	/** What it is. */
	lead: string;
	/** The last tells how to report an error. */
	sections: readonly { title: string; texts: readonly string[] }[];
}

/** What the atlas says of itself, and, before the address to which errors are reported, where the build knows one, this. */
export const ABOUT_WORDS: Record<Language, AboutWords & { reportTo: string }> = {
	en: {
		lead: 'Thalweg is a living atlas of the Sino-Soviet split: one of the longest land borders in the world, its rivers and islands, and the alliances around it, on any day from 1945 to 2008. A thalweg is the line of the deepest water in a river; where it ran was one of the questions over which the two countries came to blows.',
		reportTo: 'Errors are reported here:',
		sections: [
			{
				title: 'Whom it is for',
				texts: [
					'Readers who want to see how a quarrel between two allies looked on the ground; teachers, who find tours, hand-outs to print and questions for a class; scholars, who find the sources of each statement, what each side claims, figures by claimant, and all data to take away.',
					'It asks for no knowledge of the subject, no account and no payment, and follows nobody: nothing is asked of other servers, and nothing about the reader is kept but the choices on the reader’s own device.'
				]
			},
			{
				title: 'How to read it',
				texts: [
					'One date rules the page. Whoever moves it, by the bar of time, by the arrow keys, by typing a date or by pressing one in a text, sees the map, the story and the list of that day. What is pressed on the map opens its story; where a story has sections for different times, the one of the date shown comes first.',
					'Whoever does not know where to begin takes the tour “The split in twelve steps”; whoever looks for something finds it by the search, in any spelling, or in the contents.',
					'How exact a line or a place is stands in words beside it. Lines show what is documented for a day; they endorse no claim. Where sides differ, what each of them says stands beside what the others say. Names are given in English, Chinese and Russian, none of them “the real one”.',
					'The map, the clock and the comparison of dates need scripts; these pages hold the same records without them, for reading, printing and citing.'
				]
			},
			{
				title: 'How it is made',
				texts: [
					'Every record is a text file that names its sources, with page, article or chapter, or says that the judgement is ours. Each source says what it is, from primary document to later press, and how much of it was read. Rules check the records whenever anything changes: that no statement is without a source, that nobody acts in an office on a day on which he did not hold it, that lines agree with what is told of them.',
					'Border, rivers and disputed ground come from OpenStreetMap, moved in time by treaties and maps of the period; land, lakes and states from Natural Earth, GSHHG and the CIA World Data Bank II. Where the atlas has worked a shape out by itself, it says so and how.',
					'Tension from 0 to 10, the limits of periods and the strength of relations are judgements of the editors, marked as such, with their reasons.'
				]
			},
			{
				title: 'How to cite it',
				texts: [
					'“Cite”, in the head of the atlas, writes the view that is open in Chicago, MLA, APA, GOST or GB/T style; each of these pages ends with the same for its record, and with files for reference managers. Zotero reads these pages by itself.',
					'Addresses of records, r/… and their Chinese and Russian twins, stay for ever. A citation names the version of the data, which changes with any record or shape.',
					'Our records and texts are under CC BY 4.0: use and change them as you like, and name the atlas. The border, rivers and disputed ground contain lines of OpenStreetMap and are under the ODbL.'
				]
			},
			{
				title: 'How to report an error',
				texts: [
					'Where this atlas is published, or where its project is kept, tell its keepers three things: the address of the record; the sentence, line or date that is wrong; and the source that says otherwise, with the page. What a source says is corrected, what sources dispute is told as a dispute. Corrections are listed in the changelog, which can be followed as a feed.'
				]
			}
		]
	},
	'zh-Hans': {
		lead: 'Thalweg 是一部记录中苏分裂的动态地图集：世界上最长的陆地边界之一、沿线的河流与岛屿，以及围绕它的同盟关系，可查看1945年至2008年间的任何一天。“Thalweg”（深泓线）指河流中最深处的连线；它的走向正是导致两国兵戎相见的问题之一。',
		reportTo: '错误请报告至：',
		sections: [
			{
				title: '为谁而作',
				texts: [
					'一般读者可以看到两个盟国的争执在实地是什么样子；教师可以找到导览、可打印的讲义和课堂问题；学者可以找到每项陈述的来源、各方的说法、按来源列出的数字，以及可供下载的全部数据。',
					'阅读本地图集无须事先了解这一题目，无须注册，也不收费。它不跟踪任何人：页面不向其他服务器请求任何内容，除读者在自己设备上所作的选择之外，不保存任何读者信息。'
				]
			},
			{
				title: '怎样阅读',
				texts: [
					'整个页面由一个日期统领。拖动时间轴、按方向键、输入日期或点击文中的日期，地图、正文和当日列表便随之显示那一天。点击地图上的事物可打开其介绍；介绍若按时期分节，所示日期的一节排在最前。',
					'不知从何看起，可跟随导览“中苏分裂十二步”；要找某一事物，可用搜索，任何拼写都行，也可查目录。',
					'线条和地点的精确程度，均用文字说明。线条只表示该日有据可查的状况，不代表认可任何一方的主张。各方说法不一时，将其并列。名称均以英文、中文和俄文给出，不以任何一种为“真名”。',
					'地图、时间轴和日期比较需要运行脚本；这些页面无须脚本，载有相同的条目，可供阅读、打印和引用。'
				]
			},
			{
				title: '怎样编成',
				texts: [
					'每个条目都是一个文本文件，注明资料来源及其页码、条款或章节，或说明是编者的判断。每种来源都注明其性质（从原始文献到后来的报刊）以及读过多少。每次改动都要经过规则检查：任何陈述不得没有来源，任何人不得在不任某职之日以该职行事，线条须与文字相符。',
					'边界、河流和争议地区取自 OpenStreetMap，并依据条约和当时的地图按时间调整；陆地、湖泊和国家轮廓取自 Natural Earth、GSHHG 和 CIA World Data Bank II。凡由本地图集自行推定的形状，都注明并说明方法。',
					'0至10的紧张程度、各时期的界限和关系的强弱是编者的判断，均注明并说明理由。'
				]
			},
			{
				title: '怎样引用',
				texts: [
					'地图集顶部的“引用”按芝加哥、MLA、APA、GOST 或 GB/T 格式写出当前视图；这些页面的末尾也有该条目的引文和供文献管理软件使用的文件。Zotero 可直接读取这些页面。',
					'条目的网址（r/…及其中文、俄文页面）永久不变。引文注明数据版本；任何条目或形状有改动，版本即随之改变。',
					'我们的条目和文字采用 CC BY 4.0 许可：可自由使用和修改，但须注明本地图集。边界、河流和争议地区含有 OpenStreetMap 的线条，采用 ODbL 许可。'
				]
			},
			{
				title: '怎样报告错误',
				texts: [
					'请在本地图集的发布处或项目的存放处告知三件事：条目的网址；有误的句子、线条或日期；与之不符的资料来源及页码。来源说得清楚的，即予更正；来源之间有争议的，即作为争议并列。更正列入更新日志，可用订阅源跟踪。'
				]
			}
		]
	},
	ru: {
		lead: 'Thalweg — живой атлас советско-китайского раскола: одна из самых протяжённых сухопутных границ мира, её реки и острова и союзы вокруг неё — на любой день с 1945 по 2008 год. Тальвег — линия наибольших глубин реки; то, где он проходит, было одним из вопросов, из-за которых дело между двумя странами дошло до вооружённых столкновений.',
		reportTo: 'Сообщить об ошибке можно здесь:',
		sections: [
			{
				title: 'Для кого он',
				texts: [
					'Для читателей, которые хотят увидеть, как спор двух союзников выглядел на местности; для учителей: им — экскурсии, раздаточные листы для печати и вопросы для класса; для исследователей: им — источники каждого утверждения, слова каждой стороны, цифры с указанием, чьи они, и все данные для скачивания.',
					'Он не требует ни знания предмета, ни учётной записи, ни платы и ни за кем не следит: к другим серверам страница не обращается, а о читателе не хранит ничего, кроме его же выбора на его устройстве.'
				]
			},
			{
				title: 'Как его читать',
				texts: [
					'Всё на странице подчинено одной дате. Её меняют на шкале времени или клавишами со стрелками, вводят в поле или нажимают в тексте — и карта, описание и список показывают этот день. Нажатие на карте открывает описание; если в нём есть разделы о разных временах, первым стоит раздел показанной даты.',
					'Кто не знает, с чего начать, пусть начнёт экскурсию «Раскол за двенадцать шагов»; кто что-то ищет, найдёт это поиском в любом написании или в содержании.',
					'Насколько точна линия или точка, сказано словами рядом с ней. Линии показывают то, что документально известно на этот день, и не означают признания чьих-либо притязаний. Где стороны расходятся, слова каждой стоят рядом со словами других. Названия даны по-английски, по-китайски и по-русски, и ни одно из них не «настоящее».',
					'Карте, шкале времени и сравнению дат нужны скрипты; на этих страницах те же записи читаются, печатаются и цитируются без них.'
				]
			},
			{
				title: 'Как он сделан',
				texts: [
					'Каждая запись — текстовый файл, который называет источники со страницей, статьёй или главой либо говорит, что это наше суждение. О каждом источнике сказано, что он такое — от документа эпохи до поздней прессы — и сколько из него прочитано. При каждом изменении записи проверяются правилами: ни одного утверждения без источника; никто не действует в должности в день, когда её не занимал; линии согласуются с тем, что о них рассказано.',
					'Граница, реки и спорные земли взяты из OpenStreetMap и сдвинуты во времени по договорам и картам эпохи; суша, озёра и государства — из Natural Earth, GSHHG и CIA World Data Bank II. Если очертания выведены самим атласом, об этом сказано, как и о том, каким образом.',
					'Напряжённость от 0 до 10, границы периодов и сила отношений — суждения редакции; они так и отмечены и снабжены доводами.'
				]
			},
			{
				title: 'Как на него сослаться',
				texts: [
					'Кнопка «Сослаться» вверху атласа пишет ссылку на открытый вид по правилам Chicago, MLA, APA, ГОСТ или GB/T; на каждой из этих страниц в конце то же для её записи и файлы для программ-библиографов. Zotero читает эти страницы сам.',
					'Адреса записей — r/… и их китайские и русские двойники — не меняются. Ссылка называет версию данных: она меняется с каждой правкой записи или очертаний.',
					'Наши записи и тексты доступны по лицензии CC BY 4.0: ими можно пользоваться и менять их, называя атлас. Граница, реки и спорные земли содержат линии OpenStreetMap и доступны по ODbL.'
				]
			},
			{
				title: 'Как сообщить об ошибке',
				texts: [
					'Там, где атлас опубликован или хранится его проект, сообщите три вещи: адрес записи; неверное предложение, линию или дату; источник, который говорит иное, со страницей. Что источник говорит ясно, будет исправлено; о чём источники спорят, будет рассказано как спор. Исправления перечислены в журнале изменений, на него можно подписаться лентой.'
				]
			}
		]
	}
};
