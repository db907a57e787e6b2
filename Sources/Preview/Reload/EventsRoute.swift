import Foundations

/// The reload channel: server-sent events (HTML Standard, section 9.2), one for each state of the site from the one that
/// holds.
struct EventsRoute: WorkbenchRoute {
    let address = "events"
    let site: PreviewSite
    let session: String

    /// How often something is sent so that a reader who has gone is noticed.
    private static let heartbeat = Duration.seconds(15)

    func answer(_ request: WorkbenchRequest, _ state: PreviewState) async -> WorkbenchAnswer {
        let generations = await site.generations()
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
        let news = Task { [session] in
            for await generation in generations {
                continuation.yield(Array("data: \(session).\(generation)\n\n".utf8))
            }
            continuation.finish()
        }
        let pulse = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.heartbeat)
                continuation.yield(Array(":\n\n".utf8))
            }
        }
        continuation.onTermination = { _ in
            news.cancel()
            pulse.cancel()
        }
        return WorkbenchAnswer(type: "text/event-stream", stream)
    }
}
