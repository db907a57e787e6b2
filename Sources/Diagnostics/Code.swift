/// The kinds of findings: stable names for scripts, the manual and the tests.
///
/// A code is never reused for something else. The manual has a section for each, and a test that it
/// does.
public enum Code: String, CaseIterable, Sendable, Comparable {
    // Files
    case badFileName = "bad-file-name"
    case changedMeanwhile = "changed-meanwhile"
    case controlCharacter = "control-character"
    case emptyFile = "empty-file"
    case invisibleCharacter = "invisible-character"
    case leftoverFile = "leftover-file"
    case mergeConflict = "merge-conflict"
    case noContent = "no-content"
    case notAFile = "not-a-file"
    case notMarkdown = "not-markdown"
    case notUTF8 = "not-utf8"
    case outsideContent = "outside-content"
    case symlink
    case tooLarge = "too-large"
    case unlinkedFile = "unlinked-file"
    case unreadableFile = "unreadable-file"
    case wrongCase = "wrong-case"
    // Front matter and site.yml
    case badColour = "bad-colour"
    case badURL = "bad-url"
    case commaInValue = "comma-in-value"
    case duplicateKey = "duplicate-key"
    case keyNotForKind = "key-not-for-kind"
    case lineBreak = "line-break"
    case missingKey = "missing-key"
    case missingTitle = "missing-title"
    case needsQuotes = "needs-quotes"
    case noFrontMatter = "no-front-matter"
    case noSite = "no-site"
    case tabIndent = "tab-indent"
    case tooDeep = "too-deep"
    case unclosedFrontMatter = "unclosed-front-matter"
    case unknownKey = "unknown-key"
    case unknownKind = "unknown-kind"
    case unknownMenuEntry = "unknown-menu-entry"
    case unknownPlaceholder = "unknown-placeholder"
    case unknownSpelling = "unknown-spelling"
    case unknownTimeZone = "unknown-time-zone"
    case unsupportedYAML = "unsupported-yaml"
    case wrongType = "wrong-type"
    case yamlSyntax = "yaml-syntax"
    // Dates
    case ambiguousDate = "ambiguous-date"
    case badPeriod = "bad-period"
    case dateDiffers = "date-differs"
    case datesOutOfOrder = "dates-out-of-order"
    case expiredBeforePublished = "expired-before-published"
    case invalidDate = "invalid-date"
    case invalidTime = "invalid-time"
    case missingDate = "missing-date"
    case noSuchTime = "no-such-time"
    case timeComesTwice = "time-comes-twice"
    // Addresses
    case addressCollision = "address-collision"
    case addressGone = "address-gone"
    case badAlias = "bad-alias"
    case emptySlug = "empty-slug"
    case reservedAddress = "reserved-address"
    case unsafeAddress = "unsafe-address"
    // Markdown and links
    case brokenAnchor = "broken-anchor"
    case brokenLink = "broken-link"
    case leftoverShortcode = "leftover-shortcode"
    case linkExpires = "link-expires"
    case linkToUnpublished = "link-to-unpublished"
    case membersBlock = "members-block"
    case rawHTML = "raw-html"
    case sameLanguage = "same-language"
    case suspiciousLink = "suspicious-link"
    case unclosedComment = "unclosed-comment"
    case unknownBlock = "unknown-block"
    case unknownFootnote = "unknown-footnote"
    case unknownTranslation = "unknown-translation"
    case unsafeLink = "unsafe-link"
    case unusedFootnote = "unused-footnote"
    // Links to other sites, when they are looked up
    case deadLink = "dead-link"
    case movedLink = "moved-link"
    case uncheckedLink = "unchecked-link"
    // Pictures
    case brokenPicture = "broken-picture"
    case missingAlt = "missing-alt"
    case noShareCards = "no-share-cards"
    case pictureMismatch = "picture-mismatch"
    case pictureTooLarge = "picture-too-large"
    case remotePicture = "remote-picture"
    case unsafeSVG = "unsafe-svg"
    case unsupportedPicture = "unsupported-picture"
    // Events, people, plans, tables
    case badRepeat = "bad-repeat"
    case badTable = "bad-table"
    case badTarget = "bad-target"
    case duplicateID = "duplicate-id"
    case endBeforeStart = "end-before-start"
    case invalidAddress = "invalid-address"
    case longEvent = "long-event"
    case missingStart = "missing-start"
    case nothingMatches = "nothing-matches"
    case overlappingPlans = "overlapping-plans"
    case privateAddress = "private-address"
    case unclearGoal = "unclear-goal"
    case unknownID = "unknown-id"
    // Templates
    case blockedAddress = "blocked-address"
    case missingTemplate = "missing-template"
    case partialLoop = "partial-loop"
    case templateSyntax = "template-syntax"
    case unknownName = "unknown-name"
    case unknownPartial = "unknown-partial"
    // Letters
    case draftIssue = "draft-issue"
    case headerNewline = "header-newline"
    case headerTooLong = "header-too-long"
    case headingLevel = "heading-level"
    case imageFormat = "image-format"
    case letterFault = "letter-fault"
    case longPreheader = "long-preheader"
    case longSubject = "long-subject"
    case mailTooLarge = "mail-too-large"
    case missingImage = "missing-image"
    case missingPostalAddress = "missing-postal-address"
    case missingPreheader = "missing-preheader"
    case missingSender = "missing-sender"
    case missingUnsubscribe = "missing-unsubscribe"
    case personalNumber = "personal-number"
    case phoneNumber = "phone-number"
    case placeholderLeft = "placeholder-left"
    case redirectorLink = "redirector-link"
    case trackingParameter = "tracking-parameter"
    case unknownIssue = "unknown-issue"
    case vagueLink = "vague-link"
    case webmailSender = "webmail-sender"
    // Print
    case noPDF = "no-pdf"
    case notPublished = "not-published"
    case pdfFailed = "pdf-failed"
    // Publishing
    case badPublishAddress = "bad-publish-address"
    case damagedManifest = "damaged-manifest"
    case foreignFile = "foreign-file"
    case hostFailed = "host-failed"
    case missingProgram = "missing-program"
    case noPublishAddress = "no-publish-address"
    case notBuilt = "not-built"
    case passwordInAddress = "password-in-address"
    case siteNotPublic = "site-not-public"
    case staleSite = "stale-site"
    // Output
    case buildRunning = "build-running"
    case cannotWrite = "cannot-write"
    case outputNotOurs = "output-not-ours"

    /// In order of the alphabet.
    public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }

    /// Whether an error of this code means that Blad could not run at all: exit status 2.
    public var isRefusal: Bool {
        switch self {
        case .noSite, .unreadableFile, .unknownIssue, .pdfFailed, .hostFailed, .missingProgram, .noPublishAddress,
            .notBuilt, .uncheckedLink, .buildRunning, .cannotWrite, .outputNotOurs:
            true
        default: false
        }
    }

    /// How severe a finding of this code is unless it says otherwise.
    public var severity: Severity {
        switch self {
        case .unlinkedFile, .unknownSpelling, .noPDF, .noShareCards, .movedLink, .uncheckedLink: .hint
        case .changedMeanwhile, .commaInValue, .invisibleCharacter, .leftoverFile, .noContent, .notAFile,
            .notMarkdown, .dateDiffers, .datesOutOfOrder,
            .timeComesTwice, .addressGone, .brokenAnchor, .deadLink,
            .leftoverShortcode, .linkExpires, .rawHTML, .sameLanguage, .suspiciousLink,
            .unclosedComment, .unknownBlock, .unknownFootnote, .unusedFootnote, .missingAlt, .remotePicture, .longEvent,
            .headingLevel, .nothingMatches, .overlappingPlans, .longPreheader, .longSubject, .missingPreheader,
            .personalNumber, .privateAddress,
            .blockedAddress, .phoneNumber, .placeholderLeft, .trackingParameter, .vagueLink, .webmailSender:
            .warning
        default: .error
        }
    }
}
