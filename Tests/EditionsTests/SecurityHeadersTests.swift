import Editions
import Testing

@Suite struct SecurityHeadersTests {
    private let policy = SecurityHeaders(hasScript: false, isHTTPS: true)

    @Test func aSiteWithoutScriptAllowsNone() {
        #expect(
            policy.contentSecurityPolicy
                == "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'; upgrade-insecure-requests")
    }

    @Test func theMetaElementLeavesOutWhatBrowsersPassOver() {
        let content = policy.metaContent(withScript: false)
        #expect(!content.contains("frame-ancestors"))
        #expect(content.hasSuffix("form-action 'none'; upgrade-insecure-requests"))
    }

    @Test func aSiteWithAScriptAllowsItsOwn() {
        let policy = SecurityHeaders(hasScript: true, isHTTPS: false)
        let content = policy.metaContent(withScript: true)
        #expect(content.hasSuffix("form-action 'self'; script-src 'self'; connect-src 'self'"))
        #expect(policy.contentSecurityPolicy.hasSuffix("script-src 'self'; connect-src 'self'"))
        #expect(!content.contains("unsafe"))
    }

    @Test func thePagesWithoutTheScriptAllowNoneButLeadToIt() {
        let policy = SecurityHeaders(hasScript: true, isHTTPS: false)
        #expect(policy.metaContent(withScript: false).hasSuffix("base-uri 'none'; form-action 'self'"))
    }

    @Test func aSiteWithoutAScriptAllowsNoneOnAnyPage() {
        #expect(!policy.metaContent(withScript: true).contains("script-src"))
    }

    @Test func strictTransportIsTheHostsDecision() {
        #expect(!policy.headers.contains { $0.name == "Strict-Transport-Security" })
    }

    @Test func anEditionForMembersIsNotListed() {
        let policy = SecurityHeaders(hasScript: false, isHTTPS: true, isListed: false)
        #expect(policy.headers.contains { $0.name == "X-Robots-Tag" && $0.value == "noindex, nofollow" })
    }
}
