/**
 * Names by which words of the records go in other languages and were known at other times: those of
 * the Chinese post and of the press, German, French, English and Chinese ones that no rule gives.
 * Each line: as the records write it, then the others.
 */
const LINES = `
beijing: peking, pekin, peiping, pekinger, pékin
xiamen: amoy
guangzhou: canton, kanton
shenyang: mukden, fengtien
nanjing: nanking, nankin
tianjin: tientsin
chongqing: chungking, tschungking
xinjiang: sinkiang, hsinchiang, singkiang, sin-kiang, turkestan chinois
heilongjiang: heilungkiang, heilungchiang, heilungkjang
jilin: kirin, chilin
dalian: dairen, talien, dalny
lushun: ryojun, lüshunkou
harbin: kharbin, charbin, haerbin
qiqihar: tsitsihar, chichihaerh
manzhouli: manchuli, manchouli, lupin
manchuria: mandschurei, mandchourie, mandzhuria
kinmen: quemoy, jinmen, chinmen, kinmén
urumqi: urumchi, urumtschi, ouroumtsi, urumtsi, wulumuqi, tihwa, dihua
yining: kuldja, kulja, kuldscha, ghulja, ining
tacheng: chuguchak, tarbagatay, tschugutschak
kashgar: kaschgar, kachgar, kashi
sichuan: szechwan, szechuan, setschuan, setchouan
guangdong: kwangtung
hebei: hopeh, hopei
jiangxi: kiangsi
jiangsu: kiangsu
zhejiang: chekiang, tschekiang
fujian: fukien
shaanxi: shensi
shanxi: shansi
henan: honan
hubei: hupeh
qingdao: tsingtao, tsingtau
xian: sian, hsian
yanan: yenan
hangzhou: hangchow
suzhou: soochow
wuhan: hankow, hankou
hong kong: hongkong, xianggang
taiwan: formosa
yangzi: yangtze, yangtse, jangtse, yang-tsé
huanghe: hwang ho
mongolia: mongolei, mongolie, mongolija
ulaanbaatar: ulan bator, ulanbator, oulan bator, ulan bataar, urga
moscow: moskau, moscou, moskva, mosca, moskwa
soviet union: sowjetunion, ussr, urss, udssr, union soviétique, sssr, soviets
soviet: sowjetisch, sowjetische, soviétique, sowjet
russia: russland, russie, rossija, rossiya
china: chine, kitai, kitay, kitaj
chinese: chinesisch, chinesische, chinois, chinoise
germany: deutschland, allemagne
united states: usa, us, america, etats unis, vereinigte staaten, amerika
vietnam: viet nam, vietnamkrieg
korea: corée, koreja
war: krieg, guerre
treaty: vertrag, traité
border: grenze, frontière, frontier, boundary
border conflict: grenzkonflikt, conflit frontalier, boundary conflict
river: fluss, fleuve, rivière
island: insel, île
lake: see, lac
cultural revolution: kulturrevolution, révolution culturelle
great leap: großer sprung, grosser sprung, grand bond
warsaw: warschau, varsovie
prague: prag, praha
belgrade: belgrad, beograd
bucharest: bukarest, bucarest
hungary: ungarn, hongrie
yugoslavia: jugoslawien, yougoslavie
czechoslovakia: tschechoslowakei, tchécoslovaquie
albania: albanien, albanie
romania: rumänien, roumanie, rumania
kazakhstan: kasachstan
kyrgyzstan: kirgisistan, kirghizistan, kirgisien, kirghizia, kirgizia
tajikistan: tadschikistan, tadjikistan
tashkent: taschkent, tachkent
alma-ata: almaata, alma-ata
bishkek: bischkek, bichkek, pishpek
dushanbe: duschanbe, douchanbé
pyongyang: pjöngjang, phenian, phyongyang
delhi: dehli
havana: havanna, la havane
tokyo: tokio
geneva: genf, genève
vladivostok: wladiwostok, haishenwei, haishenwai
blagoveshchensk: hailanpao
khabarovsk: boli
kremlin: kreml, kremlj
pact: pakt, pacte
warsaw pact: warschauer pakt, varsovie pacte
doctrine: doktrin
unequal: ungleiche, inégaux
treaties: verträge, traités
peaceful: friedliche, friedlichen, pacifique
coexistence: koexistenz
peaceful coexistence: coexistence pacifique
red guards: rote garden, gardes rouges
people's commune: volkskommune, commune populaire, volkskommunen
de-stalinization: entstalinisierung, destalinisation, déstalinisation
revisionism: revisionismus, révisionnisme
hegemonism: hegemonismus, hégémonisme
self-reliance: 自主更生
amur: 阿穆尔河, 阿穆尔
cominform: kominform
comintern: komintern
death: dies, died, tod, mort, décès
fall: sturz, chute
visit: besuch, visite
meeting: treffen, rencontre, meets, met
speech: rede, discours
clash: zusammenstoß, zusammenstoss, affrontement
battle: schlacht, gefecht, bataille
zhenbao: damanskiinsel, damanskijinsel
`;

/** Kept as text of its own: the right column is folded as queries are. */
export const OTHER_WORDS: readonly (readonly [ours: string, others: readonly string[]])[] =
	LINES.trim()
		.split('\n')
		.map((line) => {
			const [ours = '', others = ''] = line.split(': ');
			return [ours, others.split(', ')];
		});
