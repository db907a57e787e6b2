/// Addresses by which programs subscribe to a calendar instead of fetching it once.
enum WebcalLink {
    /// `https://bjorkvik.example/kalender.ics` as `webcal://bjorkvik.example/kalender.ics`.
    static func href(_ absolute: String) -> String {
        guard let colon = absolute.firstIndex(of: ":") else { return absolute }
        return WebAddress.encoded("webcal" + absolute[colon...])
    }
}
