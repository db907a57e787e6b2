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
        #expect(!policy.metaContent.contains("frame-ancestors"))
        #expect(policy.metaContent.hasSuffix("form-action 'none'; upgrade-insecure-requests"))
    }

    @Test func aSiteWithAScriptAllowsItsOwn() {
        let policy = SecurityHeaders(hasScript: true, isHTTPS: false)
        #expect(policy.metaContent.hasSuffix("script-src 'self'; connect-src 'self'"))
        #expect(!policy.metaContent.contains("unsafe"))
    }

    @Test func strictTransportIsTheHostsDecision() {
        #expect(!policy.headers.contains { $0.name == "Strict-Transport-Security" })
    }

    @Test func anEditionForMembersIsNotListed() {
        let policy = SecurityHeaders(hasScript: false, isHTTPS: true, isListed: false)
        #expect(policy.headers.contains { $0.name == "X-Robots-Tag" && $0.value == "noindex, nofollow" })
    }
}
