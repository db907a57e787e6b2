import Foundations

extension YAMLNode {
    /// `buss` and `skola` of a `buss, skola` without quotation marks; nil for what cannot be meant for a list.
    var partsBetweenCommas: [String]? {
        guard case .scalar(let text, isPlain: true) = value, text.utf8.contains(UInt8(ascii: ",")) else { return nil }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        // `1,5` is a number.
        let isNumber = zip(parts, parts.dropFirst()).contains { left, right in
            left.last?.isNumber == true && right.first?.isNumber == true
        }
        let texts = parts.map { String($0).trimmed }.filter { !$0.isEmpty }
        return isNumber || texts.count < 2 ? nil : texts
    }
}
