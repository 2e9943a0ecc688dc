import type { AboutWords } from './about';
import type { Language } from './index';

/** How the atlas gives names, and what it does not do; the build writes it, no script carries it. */
export const NAMING_WORDS: Record<Language, AboutWords> = {
	en: {
		lead: 'On a border, a name takes sides. The atlas gives the names of both, in an order that does not depend on who is right.',
		sections: [
			{
				title: 'Contested ground bears both names',
				texts: [
					'Ground that both sides claimed bears the names that both gave it, on the map, in lists, in stories and in the data, and not only while it was in dispute: before it as well, and after an agreement.',
					'The first is the one that readers of the language know: in Chinese the Chinese name, in Russian the Russian one. In English the order is fixed: the Chinese name, then the Soviet or Russian one, as China comes before Russia and the Soviet Union in the alphabet. It means nothing more.',
					'One island, in three languages: “Zhenbao / Damansky Island”, “珍宝岛 / 达曼斯基岛”, “остров Даманский / Чжэньбао”. A rule of the records checks that none of them drops a name or turns the order round. Where only one name is known, it stands alone.'
				]
			},
			{
				title: 'Rivers, lakes and towns',
				texts: [
					'What was not contested bears the name that is customary in each language; where readers will meet another, it stands in brackets: “Amur (Heilong Jiang)”, “符拉迪沃斯托克（海参崴）”, “Тачэн (Чугучак)”. The older Chinese names of towns in Russia stand in brackets in Chinese alone, as maps printed in China have them.',
					'The story of each place gives its name in all three languages, Chinese with pinyin. Other spellings, from Wade–Giles to the post office’s, are found by the search.'
				]
			},
			{
				title: 'Names of the time',
				texts: [
					'A place whose name changed bears on each date the name that it had then: Alma-Ata in Soviet times, Almaty after; Frunze, then Bishkek. So do states. Where the day of a change is not certain, or a name cannot be dated, the story says so.',
					'Quotations, and titles of treaties and of works, keep the names that stand in them.'
				]
			},
			{
				title: 'What the atlas does not do',
				texts: [
					'It calls no name the true, the correct or the original one, and casts doubt on none by inverted commas.',
					'It does not choose the border by the reader’s language: all see the same lines, unless they choose a reading themselves.',
					'It does not take a name away when a treaty gives the ground to one side.',
					'It says that ground was “recovered”, “returned” or “occupied” only as somebody’s quoted word.',
					'It does not judge by its addresses: the ids in them, such as “zhenbao”, are handles that stay for ever.'
				]
			}
		]
	},
	'zh-Hans': {
		lead: '在边界问题上，用哪个名称，就已表明立场。本地图集并列双方的名称，次序与孰是孰非无关。',
		sections: [
			{
				title: '争议地区并列双方名称',
				texts: [
					'双方都曾主张的土地，一律并列双方所用的名称，地图、列表、正文和数据皆然；不仅争议期间如此，此前以及达成协定之后也是如此。',
					'排在前面的，是该语言读者所熟悉的名称：中文以中文名称在前，俄文以俄文名称在前。英文的次序固定不变：中文名称在前，苏联或俄罗斯的名称在后，因为按英文字母顺序，中国（China）排在俄罗斯（Russia）和苏联（Soviet Union）之前，此外别无含义。',
					'同一座岛，三种语言分别写作：“珍宝岛 / 达曼斯基岛”、“Zhenbao / Damansky Island”、“остров Даманский / Чжэньбао”。条目另有规则检查，任何一种语言都不得缺少名称或颠倒次序。只知道一个名称的，便只列一个。'
				]
			},
			{
				title: '河流、湖泊与城镇',
				texts: [
					'没有争议的地方，各语言用各自通行的名称；读者还会遇到别名的，在括号中注明，如“符拉迪沃斯托克（海参崴）”、“Amur (Heilong Jiang)”、“Тачэн (Чугучак)”。俄罗斯境内城镇的中文旧称，仅在中文中括注，与中国出版的地图一致。',
					'每个地点的介绍都列出三种语言的名称，中文附拼音。威妥玛拼法、邮政式拼法等其他写法，可用搜索查到。'
				]
			},
			{
				title: '用当时的名称',
				texts: [
					'名称有过更改的地方，在每一日期使用当时的名称：俄文和英文在苏联时期称 Алма-Ата、Alma-Ata，此后称 Алматы、Almaty；“伏龙芝”后改称“比什凯克”。国名也是如此。更名日期不确定，或名称年代无考的，均在介绍中说明。',
					'引文以及条约、著作的标题，保留原有名称。'
				]
			},
			{
				title: '本地图集不做的事',
				texts: [
					'不称任何名称为真名、正名或原名，也不给任何名称加引号以示否定。',
					'不按读者的语言选择边界：人人看到的线条相同，除非读者自己选定一种画法。',
					'不因条约将土地划归一方，就取消另一方的名称。',
					'“收复”“归还”“占领”之类的说法，只作为某一方的原话引用。',
					'网址中的标识（如“zhenbao”）只是永久不变的代号，不含任何评判。'
				]
			}
		]
	},
	ru: {
		lead: 'На границе само название выбирает сторону. Атлас даёт названия обеих сторон, и порядок их не зависит от того, кто прав.',
		sections: [
			{
				title: 'У спорных земель оба названия',
				texts: [
					'Земля, которую считали своей обе стороны, носит названия, данные обеими, — на карте, в списках, в описаниях и в данных; и не только пока длился спор, но и до него, и после соглашения.',
					'Первым стоит название, знакомое читателям этого языка: по-китайски китайское, по-русски русское. По-английски порядок один: китайское название, за ним советское или российское, — так China стоит в алфавите раньше, чем Russia и Soviet Union. Ничего другого он не значит.',
					'Один остров на трёх языках: «остров Даманский / Чжэньбао», «Zhenbao / Damansky Island», «珍宝岛 / 达曼斯基岛». Правило для записей следит, чтобы ни в одном языке название не пропадало и порядок не менялся. Где известно только одно название, оно стоит одно.'
				]
			},
			{
				title: 'Реки, озёра и города',
				texts: [
					'То, что спорным не было, называется так, как принято в каждом языке; другое название, если читатель его встретит, стоит в скобках: «Тачэн (Чугучак)», «Amur (Heilong Jiang)», «符拉迪沃斯托克（海参崴）». Прежние китайские названия городов России стоят в скобках только по-китайски, как на картах, изданных в Китае.',
					'Описание каждого места даёт его название на трёх языках, китайское — с пиньинем. Другие написания, от системы Уэйда — Джайлза до почтовых, находит поиск.'
				]
			},
			{
				title: 'Названия своего времени',
				texts: [
					'Место, которое переименовали, называется на каждую дату по-тогдашнему: Алма-Ата в советское время, позже Алматы; Фрунзе, затем Бишкек. Так же и государства. Если день переименования точно не известен или название нельзя датировать, в описании об этом сказано.',
					'В цитатах и заглавиях договоров и работ названия остаются такими, какие в них стоят.'
				]
			},
			{
				title: 'Чего атлас не делает',
				texts: [
					'Не объявляет ни одного названия истинным, правильным или исконным и не ставит названий в иронические кавычки.',
					'Не выбирает границу по языку читателя: линии у всех одни, если читатель сам не выбрал, чьи ему показать.',
					'Не отнимает названия, когда договор отдаёт землю одной стороне.',
					'Говорит, что землю «вернули», «возвратили» или «захватили», только словами одной из сторон, в кавычках.',
					'Не судит адресами: слова в них, например «zhenbao», — лишь неизменные обозначения.'
				]
			}
		]
	}
};
