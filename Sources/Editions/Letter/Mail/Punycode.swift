/// Unicode as letters of ASCII for domain names (RFC 3492).
enum Punycode {
    // The parameters of RFC 3492, section 5.
    private static let base = 36, lowest = 1, highest = 26, skew = 38, damp = 700, firstBias = 72, firstCode = 0x80

    /// The letters for a label, without the `xn--` of internationalised domain names (section 6.3).
    static func encoded(_ label: String) -> String {
        let scalars = label.unicodeScalars.map { Int($0.value) }
        var output = label.utf8.filter { $0 < 0x80 }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var code = firstCode
        var delta = 0
        var bias = firstBias
        var handled = basic
        while let upcoming = scalars.filter({ $0 >= code }).min() {
            delta += (upcoming - code) * (handled + 1)
            code = upcoming
            for scalar in scalars {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                append(delta, bias, to: &output)
                bias = adapted(delta, length: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// A number as digits whose weights grow (section 3.3).
    private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
        var rest = delta
        var position = base
        while true {
            let threshold = min(max(position - bias, lowest), highest)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            position += base
        }
        output.append(digit(rest))
    }

    /// The bias for the next number (section 6.1).
    private static func adapted(_ delta: Int, length: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? delta / damp : delta / 2
        rest += rest / length
        var shift = 0
        while rest > (base - lowest) * highest / 2 {
            rest /= base - lowest
            shift += base
        }
        return shift + (base - lowest + 1) * rest / (rest + skew)
    }

    /// `a`–`z` for 0–25, `0`–`9` for 26–35 (section 5).
    private static func digit(_ value: Int) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }
}
