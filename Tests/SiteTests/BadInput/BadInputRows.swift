/// Where each row of the table of bad input (`shared/bad-input.md`) is tested: rows by their numbers, each with the files
/// below `Tests/` and their functions.
enum BadInputRows {
    static let all = [
        files, matter, dates, addresses, markdown, pictures, disk, theme, events, goals, preview,
    ].flatMap { $0.map { (row: $0.key, tests: $0.value) } }.sorted { $0.row < $1.row }

    private static let content = "ContentTests/", site = "SiteTests/", bad = "SiteTests/BadInput/"

    private static let files: [Int: [String]] = [
        1: [
            bad + "BadEncodingTests: aByteOrderMark", content + "EncodingTests: aByteOrderMarkIsNoPartOfTheText",
            content + "ActivityTableTests: whatExcelWrites",
        ],
        2: [bad + "BadEncodingTests: lineEnds", content + "EncodingTests: linesAreCountedWhateverEndsThem"],
        3: [
            bad + "BadEncodingTests: otherEncodings",
            content + "EncodingTests: bytesThatAreNoUTF8AreNamedByLineAndByte notepadsUTF16IsOneFinding",
        ],
        4: [
            bad + "BadEncodingTests: controlCharacters",
            content + "EncodingTests: controlCharactersAreShownByNumberNeverRaw controlCharactersOfTwoBytesToo",
            "DiagnosticsTests/FindingTextTests: nothingRawReachesTheTerminal",
        ],
        5: [
            content + "FileTests: anEmptyFileOrOneOfBlanksIsSaidToBeEmpty frontMatterWithNothingUnderItIsAWarning",
            site + "BodyTests: aTextWithNothingUnderItsFrontMatterIsAWarning",
        ],
        6: [
            bad + "BadEncodingTests: documents",
            content + "FileTests: theSameRenamedToMdIsAnError",
            site
                + "BundleTests: aDocumentThatNothingLinksToIsAWarningWithAMendThatHolds aDocumentThatATextLinksToIsPublishedWithoutAWord",
        ],
        7: [
            bad + "BadEncodingTests: leftovers",
            content + "FileTests: editorsLeaveFilesThatAreNeverMentioned copiesOfASyncServiceAreMentioned",
        ],
        8: [
            bad + "BadEncodingTests: bothForms", content + "FileTests: twoTextsWhoseNamesDifferInLetterCase",
            site + "BundleTests: aLinkInTheOtherNormalizationFormFindsTheFile",
            site + "BrokenLinkTests: aLinkInAnotherLetterCaseIsAnErrorOnEverySystem",
        ],
        9: [
            content + "EncodingTests: aTextOverOneMegabyteIsNotRead",
            content + "ActivityTableTests: bytesThatAreNoText",
            "MarkdownTests/FindingTests: refusesWhatIsTooLarge",
            "BuildTests/FileSystemTests: readsWholeFilesUpToTheLimit",
        ],
        10: [
            bad + "BadEncodingTests: longNames namesOfFiles",
            content
                + "FolderScanTests: namesWithControlCharactersAreShownByNumber namesThatAreNoUTF8AreShownWithTheirReadableParts anyNameGivesASafeAddress",
        ],
        11: [
            bad + "BadEncodingTests: pipes unreadable", content + "FolderScanTests: pipesAndDevicesAreNotOpened",
            "BuildTests/FileSystemTests: opensNothingButFiles",
        ],
    ]

    private static let matter: [Int: [String]] = [
        12: [content + "FrontMatterTests: noClosingLine anotherLineThanThreeDashesClosesNothing"],
        13: [content + "FrontMatterTests: aTextWithoutFrontMatterAndThoseOfOtherPrograms"],
        14: [content + "FrontMatterTests: aTitleThatIsMissingEmptyOrNull"],
        15: [content + "FrontMatterTests: misspeltKeysNameTheNearestAndNothingMoreIsSaidAboutThem"],
        16: [content + "FrontMatterTests: aKeyTwiceInOneLanguageOrInTwo aKeyTwiceInAMapInside"],
        17: [content + "FrontMatterTests: keysOfOtherKinds"],
        18: [
            content
                + "QuotingTests: aColonInABareTitle aBracketFirst anAtSignFirst aNumberSignThatWouldHideTheRest aNumberSignInsideAList"
        ],
        19: [
            content + "MeaningTests: valuesAreTheTextThatWasWritten", site + "HostileTextTests: isReadAsItWasWritten",
        ],
        20: [bad + "BadYAMLTests: tabs", content + "YAMLTests: tabsAsIndentation"],
        21: [
            bad + "BadYAMLTests: anchors",
            content
                + "YAMLTests: anchorsAliasesTagsAndMergeKeys anchorsBehindQuotesAndTextsOfSeveralLines severalDocumentsInSiteYmlAndOneWithItsMark",
        ],
        22: [bad + "BadYAMLTests: depth", content + "YAMLTests: bracketsAndDashesInsideEachOther"],
        23: [content + "FrontMatterTests: valuesOfOtherForms"],
        24: [content + "MeaningTests: valuesAreTheTextThatWasWritten"],
        25: [
            site + "HostileTextTests: isNeverMoreThanTextInAnyPage isTheSameTextInTheFeeds",
            "EditionsTests/JSONLDTests: textsNeverEndTheScriptElement",
        ],
        26: [
            bad + "BadYAMLTests: invisible", content + "ValueTests: invisibleCharactersInValues",
            content + "FileTests: anInvisibleCharacterInAName",
        ],
    ]

    private static let dates: [Int: [String]] = [
        27: [bad + "BadDateTests: days", content + "DateTests: daysAndTimesThatDoNotExist timesWithAZone"],
        28: [
            bad + "BadDateTests: days",
            content + "DateTests: datesThatCanBeReadInSeveralWaysWithAProposal wordsThatAreNoDates",
            content + "MeaningTests: datesAsPeopleWriteThem",
        ],
        29: [
            content + "DateTests: aPostWithoutADateInKeyOrName", site + "PublishingTests: aPostWithoutADateIsAnError",
        ],
        30: [content + "DateTests: datesOutOfOrder"],
        31: [
            site + "PrivacyTests: thePublicEditionIsAsIfNothingHiddenHadEverBeenWritten",
            site
                + "PublishingTests: draftsFutureAndExpiredTextsAreNowhere theSiteIsAnotherOnTheDayOfTheNextChangeAndTheSameUntilThen",
        ],
        32: [
            content + "DateTests: aTimeThatSummerTimeSkipsAndOneThatComesTwice",
            content + "SingleTimeTests: aMoveIntoTheHourThatSpringSkips",
        ],
        33: [
            content + "SettingsTests: timeZonesThatAreNone aTimeZoneByItsAbbreviation aTimeZoneThatIsAPath",
            "FoundationsTests/ZoneTests: otherNamesAreNoZones",
        ],
    ]

    private static let addresses: [Int: [String]] = [
        34: [
            bad + "BadAddressTests: climb", content + "AddressTests: slugsThatClimbOrHide sectionsAndPatternsThatClimb",
            "FoundationsTests/TextTests: percentsAreDecodedOnce",
        ],
        35: [
            content + "AddressTests: twoThingsAtOneAddress aPageAndAFolderOfOneName",
            site
                + "CollisionTests: twoPostsAtOneAddressAreAnErrorThatNamesBoth aPageAndASectionCollide tagsThatShareAnAddressButNotTheirLettersCollide anAliasCannotTakeATagsPage noAliasTakesBladsOwnFiles anAliasCannotTakeAFileBesideAPage",
        ],
        36: [
            content + "AddressTests: namesOfWhichNothingIsLeft", site + "AddressTests: aVeryLongNameIsCutAtAWord",
            "FoundationsTests/SlugTests: longOnesAreCutAtAWord properties",
        ],
        37: [
            bad + "BadAddressTests: reserved ownFiles", content + "AddressTests: namesOfBladAndOfWindows",
            site + "CollisionTests: aFileBesideAPageCannotTakeBladsOwnFiles",
        ],
        38: [content + "AddressTests: aliasesToThemselvesInACircleToOtherPlaces"],
        39: [site + "OutputTests: aPageThatIsGoneIsAWarningUnlessItsAddressLeadsOn"],
    ]

    private static let markdown: [Int: [String]] = [
        40: [
            site
                + "BodyTests: rawHTMLIsShownAsTextWithAWarning commentsAreAbsentWithoutAWarning aCommentThatNeverEndsIsAWarning",
            "MarkdownTests/CommentTests: commentsVanish anUnclosedCommentSwallowsNothing",
        ],
        41: [
            bad + "BadAddressTests: schemes",
            site
                + "BrokenLinkTests: linksOutsideTheAllowedSchemesAreErrors aPathOnSomebodysDiskIsAnError blocksDoNotLinkSoEither aSignUpDoesNotEither",
            content + "AddressTests: aliasesToThemselvesInACircleToOtherPlaces",
        ],
        42: [
            "MarkdownTests/HTMLTests: everythingIsEscapedEverywhere",
            "MarkdownTests/HeadingTests: idsAreUnique idsAreUniqueInAnyText",
            site + "HostileTextTests: isNeverMoreThanTextInAnyPage",
        ],
        43: [
            site
                + "BrokenLinkTests: aLinkToWhatIsNotThereIsAnError anAddressOfTheSitesOwnHostThatIsNotThereIsTold aHeadingThatIsNotThereIsAWarning"
        ],
        44: [site + "BrokenLinkTests: aLinkToWhatIsNotPublishedIsAnError"],
        45: [
            "MarkdownTests/FindingTests: tellsSlips",
            site + "BodyTests: leftoversOfOtherSystemsAreWarnings aLinkWithASlipIsAWarningAndItsWordsAreShown",
        ],
        46: [site + "BlockMistakeTests: aWordThatIsNearlyABlock"],
        47: [
            site
                + "BlockMistakeTests: aKeyThatIsNotKnown aDateThatDoesNotExist aLimitThatCannotBeOne aPlanThatIsNotThere yamlThatIsBroken"
        ],
        48: [
            "MarkdownTests/MembersTests: whatLooksLikeOneIsAnErrorAndStaysIn",
            site + "MembersTests: aBlockThatIsNearlyForMembersIsAnError aMembersBlockThatIsNeverClosedIsAnError",
        ],
        49: [
            site
                + "MembersTests: aMembersBlockIsAbsentWithWhatOnlyItUses aTagThatOnlyMembersTextsUseHasNoPage aMembersEventIsInNoCalendarAndNoBlock",
            "MarkdownTests/MembersTests: thePublicSeesNothingOfIt",
        ],
        50: ["MarkdownTests/PathologicalTests: ends deepNestingNeedsNoStack shapesThatGrowInTwoDirections"],
        51: [site + "BodyTests: aMarkWithoutItsNoteAndANoteWithoutItsMarkAreWarnings"],
    ]

    private static let pictures: [Int: [String]] = [
        52: [
            "PicturesTests/PictureCleaningTests: leavesNothingInJPEG leavesNothingInPNG leavesNothingInGIF leavesNothingInWebP keepsTheOrientationAndNothingElse",
            "PicturesTests/PictureMakingTests: everyFormatIsMadeAsPlannedWithoutMetadata",
        ],
        53: [
            "PicturesTests/PictureCheckTests: saysWhatIsWrongAndWhatToDo",
            "PicturesTests/PictureHeaderTests: recognisesWhatItCannotPublish tellsWhatIsNoPicture",
        ],
        54: [
            "PicturesTests/HostilePictureTests: findsOutEveryCut endsInTime",
            "PicturesTests/PictureHeaderTests: refusesAbsurdSizes limitsTheFramesOfMovingPictures",
        ],
        55: [site + "PictureTests: aPictureWithoutWordsIsAWarning thePictureOfFrontMatterNeedsWordsToo"],
        56: [
            site
                + "PictureTests: aPictureThatIsMissingIsAnError aPictureOutsideTheContentIsAnError aPictureOfAnotherSiteIsALinkAndNeverLoaded"
        ],
        57: [
            "PicturesTests/DrawingTests: refusesWhatRunsOrLoads refusesEntitiesAndOtherEncodings dropsWhatTellsOfTheMaker"
        ],
    ]

    private static let disk: [Int: [String]] = [
        58: [
            bad + "BadLinkOnDiskTests: links folders roots", content + "FolderScanTests: linksAreNeverFollowed",
            site + "OutputTests: linksInTheContentAreNotFollowed",
        ],
        59: [
            "BuildTests/OutputFolderTests: linksInTheSiteAreReplacedNeverWrittenThrough staleFilesAreNotRemovedThroughALink",
            "BuildTests/OutputRefusalTests: isLeftAlone",
        ],
        60: [
            "BuildTests/OutputRefusalTests: isLeftAlone rootAndHomesAreLeftAlone aFolderForSourcesThatDoesNotExistYetIsLeftAlone aSiteInsideASiteIsRefused",
            site
                + "OutputTests: foldersThatHoldTheSourcesAreRefused theDiskAndTheHomeAreRefused aFolderWithSomebodysWorkIsRefused",
        ],
        61: [
            "BuildTests/OutputRefusalTests: theReasonIsSaidInPlainWords",
            "BuildTests/OutputFaultTests: anErrorAnywhereLeavesTheOldSite",
        ],
        62: ["BuildTests/OutputFaultTests: afterAPowerCutEachFileIsWhole powerCutsInARowAreMended"],
        63: [
            "BuildTests/OutputConcurrencyTests: theLastOfSeveralBuildsAtOnceStands aSecondBuildSaysThatAnotherRuns",
            "BuildTests/FileSystemTests: aLockIsHeldUntilItIsReleased",
        ],
        64: [
            "BuildTests/OutputFolderTests: aForgedManifestRemovesNothing aMarkerThatListsAPathOutsideIsNotTrusted withADamagedMarkerNothingUnknownIsLeftOrRemoved forgedLeftoversAreThrownAway",
            site + "PictureSizesTests: aDamagedCacheIsNeverBelieved",
            "FuzzTests/FuzzTests: fewInputsKeepWhatIsPromised",
        ],
    ]

    private static let theme: [Int: [String]] = [
        65: ["TemplatesTests/NameFindingTests: unknownNames", "TemplatesTests/SyntaxFindingTests: oneThingWrong"],
        66: [
            "TemplatesTests/SyntaxFindingTests: aLoopSaysItsChain oneThingWrong",
            "TemplatesTests/LimitTests: aLongChainOfPartialsIsRefused partialsThatDoubleFortyTimesAreRefused",
        ],
        67: [
            site + "MistakeTests: aFolderWithoutSettingsIsNoSite settingsThatCannotBeReadAreErrors",
            content + "SettingsTests: anEmptyFile aList aFileThatWasCut", bad + "BadEncodingTests: otherEncodings",
        ],
        68: [
            site + "MistakeTests: anAddressOfTheSiteThatIsNoneIsAnError mistakesOfSettingsAreOnTheirLines",
            content + "SettingsTests: allFindingsAtOnce sendersThatAreNoAddresses",
        ],
        69: [content + "SettingsTests: kindsPatternsAndWordsThatAreNone menuEntriesThatNameNothingAtTheirOwnPlaces"],
    ]

    private static let events: [Int: [String]] = [
        70: [content + "EventTests: noStartAnEndBeforeTheStartALongOne"],
        71: [
            content + "EventTests: repetitionsThatCannotBeRead aRepetitionWithoutAnEndIsBoundedAndTheHelpSaysHowFar",
            content + "RepetitionTests: anEndlessOneHasTwoYears",
        ],
        72: [content + "EventTests: anIdTwiceAndFollowsThatNamesNoEvent"],
        73: [content + "EventTests: itemsOfAListThatCannotBeRead filesThatAreNoListOfEvents"],
        74: [
            site + "CalendarTests: aLineEndInATextIsNoNewLine", "EditionsTests/CalendarFileTests: anyTextComesBack",
            "LetterTests/MailHeaderTests: noHeaderIsSmuggledIn",
            site + "LetterExportMistakeTests: whatWouldBreakAHeaderInTheSettings whatWouldBreakAHeaderInTheLetter",
        ],
        75: [content + "ActivityTableTests: rowsThatCannotBeRead headings linesAreCounted aQuotationMarkLeftOpen"],
        76: [
            content + "ActivityTableTests: whatExcelWrites bytesThatAreNoText",
            content + "MeasureTableTests: commasAndSemicolons rows",
        ],
        77: [
            site + "LetterExportMistakeTests: whatIsNoAddress theHTMLMayNotBeTooLarge",
            content + "SettingsTests: sendersThatAreNoAddresses",
        ],
    ]

    private static let goals: [Int: [String]] = [
        78: [content + "GoalFindingTests: halfARule twoRules misfits misspeltKeys"],
        79: [
            content + "GoalTargetFindingTests: targets percent",
            content + "GoalTimeFindingTests: times timesOutside",
            content + "DateTests: periodsThatCannotBe",
        ],
        80: [
            content + "GoalFindingTests: namesThatNothingHas idsTwice",
            content + "GoalListTests: goalsWithoutATextTwiceOrNone",
            site + "PeopleAndPlanTests: plansForTheSameTimeAreAWarning",
        ],
    ]

    private static let preview: [Int: [String]] = [
        81: [
            "PreviewTests/PreviewAppTests: climbing broken sources", "PreviewTests/SitePathTests: nothing redirects",
        ],
        82: [
            "PreviewTests/RequestGuardTests: foreign hosts origins", "PreviewTests/PreviewAppTests: fields",
        ],
        83: [
            "PreviewTests/RequestHeadTests: broken methods sizes", "PreviewTests/RequestGuardTests: writes bodies",
            "Checks/preview_requests.py: endless",
        ],
        84: ["PreviewTests/PreviewServerTests: taken"],
        85: ["PreviewTests/PreviewAppTests: mistake whole never", "PreviewTests/FolderWatchTests: files"],
        86: ["PreviewTests/PreviewAppTests: unpublished"],
    ]
}
