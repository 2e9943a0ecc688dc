import type { Language } from './index';
import { polityName } from './polities';

/** Whose hands disputed ground is in, and who claims it. */
const WORDS: Readonly<Record<Language, { held: string; claimed: string; and: string }>> = {
	en: { held: 'held: ', claimed: 'claimed: ', and: ', ' },
	'zh-Hans': { held: '控制：', claimed: '主张：', and: '、' },
	ru: { held: 'контроль: ', claimed: 'притязания: ', and: ', ' }
};

/** “held: USSR / claimed: People’s Republic of China, USSR”, in two lines; of ground that is claimed by one alone, only whose it is. */
export function writeHeldGround(
	{ holders, claimants }: { holders: readonly string[]; claimants: readonly string[] },
	language: Language
): string {
	const { held, claimed, and } = WORDS[language];
	const list = (codes: readonly string[]) =>
		codes.map((code) => polityName(code, language)).join(and);
	if (claimants.length < 2) return list(holders.length > 0 ? holders : claimants);
	const lines = holders.length > 0 ? [held + list(holders)] : [];
	return [...lines, claimed + list(claimants)].join('\n');
}
