/** The rules of history. To add one: a function named as the sentence it enforces, and a line here. */
import type { Archive } from '../read/archive';
import type { Context } from '../context';
import type { Problem } from '../problem';
import { aCitationIsComplete } from './a-citation-is-complete';
import { aClaimantIsNoReferenceWork } from './a-claimant-is-no-reference-work';
import { anAllianceRestsOnATreatyInForce } from './an-alliance-rests-on-a-treaty';
import { doubtIsNoNoteToOurselves } from './doubt-is-no-note-to-ourselves';
import { aPostIsSomebodysAndACrossingIsNot } from './a-post-is-somebodys';
import {
	everyFigureOfAFlowIsSomebodys,
	noFigureLiesOutsideItsFlow,
	whatAClaimOfAFlowCountsIsAFigure
} from './every-flow-says-how-much';
import { everyLocatorBelongsToASource } from './every-locator-belongs-to-a-source';
import { everySourceOfAnEventSupportsASentence } from './every-source-of-an-event-supports-a-sentence';
import {
	everyTextOfATreatyCanBeRead,
	everyTreatyBindsAfterItIsSigned,
	everyTreatySaysSinceWhenItBinds,
	everyTreatyNamesWhoSigned
} from './every-treaty-names-who-signed';
import {
	everyEventLiesInItsPhase,
	noBattleIsFoughtOnAQuietBorder
} from './no-battle-is-fought-in-peace';
import { noGroundIsTwoAreas } from './no-ground-is-two-areas';
import { noSourceIsOlderThanWhatItTells } from './no-source-is-older-than-what-it-tells';
import { noTwoTermsShareASpelling } from './terms-are-told-apart';
import { twoViewsAreNotOneFigure } from './two-views-are-not-one-figure';
import { whatNobodyOpenedBearsNothingCertain } from './what-nobody-opened-bears-nothing-certain';
import {
	whatRestsOnLittleSaysSo,
	whatThePressAloneTellsNamesThePress
} from './what-rests-on-little-says-so';
import { aPairOfCapitalsHasOneLink } from './a-pair-of-capitals-has-one-link';
import { centralFactsSayWhere } from './central-facts-say-where';
import { everyTreatyIsCitedByItsArticle } from './every-treaty-is-cited-by-its-article';
import { everyDateIsValid } from './dates-are-valid';
import { doubtSaysItsReason } from './doubt-says-its-reason';
import { endsComeAfterStarts } from './ends-come-after-starts';
import { eventsBeginInsideTheirPeriod } from './events-begin-inside-their-period';
import { everyDayHasItsYear } from './every-day-has-its-year';
import {
	everyGapIsSaidInWords,
	everyRangeBeginsWithItsLowest,
	noClaimantHasTwoLines,
	noLineSaysTwoThingsOfOneTime,
	noValueLiesOutsideTheAtlas,
	twoLinesAreNotOneCount
} from './every-series-is-somebodys-count';
import { everyPeriodIsToldFromBothSides } from './every-period-is-told-from-both-sides';
import { everyClaimHasItsCounterClaim } from './every-claim-has-its-counter-claim';
import { everyClashIsAFight } from './every-clash-is-a-fight';
import { everyStatementHasASourceOrIsEditorial } from './every-statement-has-a-source';
import {
	areasAgreeWithTheirGeometry,
	everyDrawnFeatureHasItsRecord,
	everyOutlineIsDrawn,
	lengthsAgreeWithTheirGeometry
} from './geometry-agrees';
import {
	historicalNamesCoverTheDatesTheyAreUsedOn,
	historicalNamesDoNotOverlap
} from './historical-names';
import {
	everyIdResolves,
	everySourceIsCited,
	everyTopicIsInTheTable,
	excerptsLieInTheirFolder,
	idsAreUnique
} from './ids';
import { namesAreGivenInThreeLanguages } from './names-are-given-in-three-languages';
import {
	bothNamesStandInOneOrder,
	namesKeepTheOrderOfTheGround
} from './both-names-stand-in-one-order';
import { namesHoldNoDates } from './names-hold-no-dates';
import { noPlaceLiesOutsideItsCountry } from './no-place-lies-outside-its-country';
import { noRecordIsAnOrphan } from './no-record-is-an-orphan';
import { noRelationOutlivesItsStates } from './no-relation-outlives-its-states';
import { noSpotBearsTwoNamesAtOnce } from './no-spot-bears-two-names';
import { noStateActsBeforeItExistsOrAfterItEnds } from './no-state-acts-outside-its-time';
import { noTextIsCopiedBetweenRecords } from './no-text-is-copied';
import { noYearIsEmpty } from './no-year-is-empty';
import {
	everyLifeHoldsItsOffices,
	everyPersonOfAnEventIsAlive,
	noOfficeHasTwoHoldersAtOnce,
	noOfficeOutlivesItsState,
	nobodyActsInAnOfficeHeDidNotHold
} from './nobody-acts-in-an-office-he-did-not-hold';
import { periodsCoverEveryDay } from './periods-cover-every-day';
import { phasesFollowEachOther } from './phases-follow-each-other';
import { proseIsForEveryReader } from './prose-is-for-every-reader';
import { proseIsPlain } from './prose-is-plain';
import {
	aSceneDrawsWhatItFrames,
	everyStepHasEverySidesAccount,
	stepsFollowEachOther
} from './scenes';
import { sourcesCanBeFound } from './sources-can-be-found';
import { aQuotationSaysWhenItIsTranslated } from './a-quotation-says-when-it-is-translated';
import { aTermIsRenderedOneWay } from './a-term-is-rendered-one-way';
import { aTranslationPointsTheSameWay } from './a-translation-points-the-same-way';
import { translationsAreWrittenAsTheStylePagesSay } from './as-the-style-pages-say';
import { theNarratorTakesNoSide } from './loaded-words';
import { textsKeepTheirLength } from './texts-keep-their-length';
import {
	aTranslationSaysNeitherMoreNorLess,
	everyLocatorIsTranslated,
	everyTextIsTranslated,
	everyTranslationRendersTheEnglishOfToday
} from './translations';
import {
	aTourTakesAsLongAsItSays,
	chaptersAreNumberedInTheirTour,
	everyChapterIsShort,
	everyChapterShowsOneDay,
	everyTourHasChapters
} from './tours';
import {
	everyLocationIsNamedOrOnTheBorder,
	theBorderIsToldWhereItRuns
} from './the-border-is-told-where-it-runs';

/** A rule of history: what in the record breaks the sentence that it is named after. */
export type Rule = (archive: Archive, context: Context) => Problem[];

/** Every rule, from ids and dates to history, words and the map. */
export const RULES: readonly Rule[] = [
	everyTextIsTranslated,
	everyTranslationRendersTheEnglishOfToday,
	aTranslationSaysNeitherMoreNorLess,
	aTranslationPointsTheSameWay,
	everyLocatorIsTranslated,
	theNarratorTakesNoSide,
	aQuotationSaysWhenItIsTranslated,
	aTermIsRenderedOneWay,
	translationsAreWrittenAsTheStylePagesSay,
	idsAreUnique,
	everyIdResolves,
	everyTopicIsInTheTable,
	everyClashIsAFight,
	excerptsLieInTheirFolder,
	everyDateIsValid,
	everyDayHasItsYear,
	endsComeAfterStarts,
	phasesFollowEachOther,
	aPairOfCapitalsHasOneLink,
	periodsCoverEveryDay,
	eventsBeginInsideTheirPeriod,
	noYearIsEmpty,
	everyPeriodIsToldFromBothSides,
	noStateActsBeforeItExistsOrAfterItEnds,
	noRelationOutlivesItsStates,
	nobodyActsInAnOfficeHeDidNotHold,
	everyLifeHoldsItsOffices,
	everyPersonOfAnEventIsAlive,
	noOfficeOutlivesItsState,
	noOfficeHasTwoHoldersAtOnce,
	noSpotBearsTwoNamesAtOnce,
	historicalNamesDoNotOverlap,
	historicalNamesCoverTheDatesTheyAreUsedOn,
	everyClaimHasItsCounterClaim,
	everyStatementHasASourceOrIsEditorial,
	doubtSaysItsReason,
	doubtIsNoNoteToOurselves,
	anAllianceRestsOnATreatyInForce,
	everyTreatyNamesWhoSigned,
	everyTreatyBindsAfterItIsSigned,
	everyTreatySaysSinceWhenItBinds,
	everyTextOfATreatyCanBeRead,
	everyEventLiesInItsPhase,
	noBattleIsFoughtOnAQuietBorder,
	aCitationIsComplete,
	aClaimantIsNoReferenceWork,
	twoViewsAreNotOneFigure,
	noGroundIsTwoAreas,
	aPostIsSomebodysAndACrossingIsNot,
	noValueLiesOutsideTheAtlas,
	everyRangeBeginsWithItsLowest,
	noClaimantHasTwoLines,
	noLineSaysTwoThingsOfOneTime,
	twoLinesAreNotOneCount,
	everyGapIsSaidInWords,
	everyFigureOfAFlowIsSomebodys,
	whatAClaimOfAFlowCountsIsAFigure,
	noFigureLiesOutsideItsFlow,
	sourcesCanBeFound,
	everySourceIsCited,
	everySourceOfAnEventSupportsASentence,
	noSourceIsOlderThanWhatItTells,
	everyLocatorBelongsToASource,
	centralFactsSayWhere,
	everyTreatyIsCitedByItsArticle,
	whatRestsOnLittleSaysSo,
	whatThePressAloneTellsNamesThePress,
	whatNobodyOpenedBearsNothingCertain,
	namesAreGivenInThreeLanguages,
	namesHoldNoDates,
	bothNamesStandInOneOrder,
	namesKeepTheOrderOfTheGround,
	proseIsPlain,
	proseIsForEveryReader,
	textsKeepTheirLength,
	everyTourHasChapters,
	chaptersAreNumberedInTheirTour,
	everyChapterShowsOneDay,
	everyChapterIsShort,
	aTourTakesAsLongAsItSays,
	everyStepHasEverySidesAccount,
	stepsFollowEachOther,
	aSceneDrawsWhatItFrames,
	noTextIsCopiedBetweenRecords,
	noTwoTermsShareASpelling,
	noRecordIsAnOrphan,
	noPlaceLiesOutsideItsCountry,
	everyLocationIsNamedOrOnTheBorder,
	theBorderIsToldWhereItRuns,
	everyOutlineIsDrawn,
	everyDrawnFeatureHasItsRecord,
	areasAgreeWithTheirGeometry,
	lengthsAgreeWithTheirGeometry
];
