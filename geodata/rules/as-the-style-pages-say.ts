import type { Archive, TranslationLanguage } from '../read/archive';
import { translatedIn } from '../read/translated';
import type { Problem } from '../problem';
import { breach } from './breach';

/** What readings alone found more than once; why it is so, the style pages in `docs/style` say. */
const NOT_SO: Readonly<
	Record<TranslationLanguage, readonly { found: RegExp; expected: string }[]>
> = {
	'zh-Hans': [
		{
			found:
				/[苏俄日美印朝蒙越哈吉塔]中(?=[两双]|边界|边境|国界|界河|条约|协定|公报|邦交|关系|合股|[士军党])/u,
			expected: 'China first, as Chinese has it: 中苏、中俄、中美'
		},
		{
			found: /(?<![\d.])\d{2,3}000(?=多?[名人个]|[^\d]{0,2}平方公里|至\d)/u,
			expected: 'large round figures with 万: 7.5万'
		},
		{
			found: /(?<![后以恩带传发原将未近])来到?(?:北京|莫斯科)/u,
			expected: '到、抵达、访问: the narrator is in neither capital'
		},
		{
			found: /界碑/u,
			expected: '界桩, one word for the posts'
		}
	],
	ru: [
		{
			found:
				/(?<!\d)(?:[1-9]|[12]\d|3[01])-(?:го|е|му)(?!\p{L}|\s(?:числ|полк|погран|дивиз|корпус|арм))/u,
			expected: 'the day with its month: 20 июля'
		},
		{
			found: /протест: (?!по (?:его|её|их) словам)(?!.{0,24}, по (?:его|её|их) словам)/u,
			expected: 'the claim with whose it is: «утверждая, что», «по его словам»'
		},
		{
			found: /(?<!к )Китаю (?:ото(?:шл|шёл|йд)|отход)|ото(?:шл[иоа]|шёл) Китаю/u,
			expected: '«отойти к Китаю»'
		},
		{
			found: /вице-премьер/iu,
			expected: '«заместитель премьера»'
		},
		{
			found: /исследовани[а-яё]+ доказывается/u,
			expected: '«автор исследования считает»: an argument proves nothing yet'
		}
	]
};

/** What is written alike in all texts, as the style pages have it, is so in each. */
export function translationsAreWrittenAsTheStylePagesSay(archive: Archive): Problem[] {
	return translatedIn(archive).flatMap((one) => {
		const text = (one.text ?? '').replace(/\[@[^\]]*\]/g, '');
		return NOT_SO[one.language].flatMap(({ found, expected }) => {
			const match = found.exec(text);
			if (!match) return [];
			const around = text.slice(Math.max(0, match.index - 12), match.index + 24);
			return [
				breach(translationsAreWrittenAsTheStylePagesSay, one, one.field, `“${around}”`, expected)
			];
		});
	});
}
