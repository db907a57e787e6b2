import Diagnostics
import Foundations
import Goals

/// The numbers of goals.
extension Fields {
    /// What a target is a number of.
    enum TargetKind { case count, share, measure }

    /// What a number must be; nil with a finding when it cannot be read.
    mutating func bounds(of kind: TargetKind) -> Goal.Bounds? {
        if hasKey("between") { return between(kind) }
        if hasKey("at-least") { return target("at-least", of: kind).map { .atLeast($0) } }
        return target("at-most", of: kind).map { .atMost($0) }
    }

    /// How much more; nil with a finding when it cannot be read.
    mutating func growth(of kind: TargetKind) -> ExactDecimal? {
        guard let target = target("grow") else { return nil }
        let least = kind == .count ? ExactDecimal.zero : .zero - .one
        if target.value < least {
            add(.badGrowth(name("grow"), ofMeasure: kind == .measure, at: place("grow")))
            return nil
        }
        if !target.isPercent { add(.withoutPercent(name("grow"), target.value, isGrowth: true, at: place("grow"))) }
        return target.value
    }

    /// A number of any kind; nil when absent, or with a finding when it cannot be read.
    mutating func target(_ key: String) -> GoalMention.Figure? {
        guard let node = node(key), let target = target(node, key: key) else { return nil }
        checkThousands(node)
        return target
    }

    /// `1.200` is one and two tenths to those who do not write thousands so.
    private mutating func checkThousands(_ node: YAMLNode) {
        guard let text = node.text?.trimmed, let whole = MeantNumber.thousands(text) else { return }
        add(.threeDecimals(text, whole: whole, exact: text + "0", code: .badTarget, at: source.place(node.mark)))
    }

    private mutating func target(_ node: YAMLNode, key: String) -> GoalMention.Figure? {
        let text = node.text?.trimmed ?? ""
        guard let value = ExactDecimal(parsing: text) else {
            let digits = text.count { $0.isNumber }
            let place = source.place(node.mark)
            let meant = MeantNumber.of(text)
            add(
                digits > ExactDecimal.mostDigits
                    ? .tooManyDigits(at: place)
                    : .noTarget(name(key), example: example(key, meant ?? (key == "grow" ? "10%" : "3")), at: place))
            return nil
        }
        return GoalMention.Figure(key: name(key), value: value, isPercent: text.hasSuffix("%"), mark: node.mark)
    }

    private mutating func target(_ key: String, of kind: TargetKind) -> ExactDecimal? {
        guard let node = node(key) else { return nil }
        return target(node, key: key).flatMap { checked($0, node, key: key, kind) }
    }

    /// The figures of these keys that can be read, without findings.
    func figures(_ keys: [String]) -> [GoalMention.Figure] {
        var silent = self
        return keys.flatMap { key -> [GoalMention.Figure] in
            guard let node = node(key) else { return [] }
            return (node.items ?? [node]).compactMap { silent.target($0, key: key) }
        }
    }

    /// What `at-least` and `at-most` say, as `between` has it; nil where they say no span.
    var limits: String? {
        let figures = figures(["at-least", "at-most"])
        guard figures.count == 2, figures[0].value <= figures[1].value,
            let least = node("at-least")?.text?.trimmed, let most = node("at-most")?.text?.trimmed
        else { return nil }
        // Inside brackets a comma parts two values.
        return "[\(least.replacing(",", with: ".")), \(most.replacing(",", with: "."))]"
    }

    private mutating func between(_ kind: TargetKind) -> Goal.Bounds? {
        guard let node = node("between") else { return nil }
        guard let items = node.items, items.count == 2 else {
            add(
                .twoNumbersExpected(name("between"), isSplit: (node.items?.count ?? 0) > 2, at: source.place(node.mark))
            )
            return nil
        }
        var numbers: [ExactDecimal] = []
        for item in items {
            guard let target = target(item, key: "between"),
                let number = checked(target, item, key: "between", kind)
            else { return nil }
            numbers.append(number)
        }
        if numbers[0] > numbers[1] {
            let texts = items.map { $0.text?.trimmed ?? "" }
            add(.backwards(name("between"), texts[0], texts[1], at: source.place(node.mark)))
            return nil
        }
        return .between(numbers[0], numbers[1])
    }

    /// How a number is written.
    private func example(_ key: String, _ number: String) -> String {
        "\(name(key)): \(key == "between" ? "[2, 4]" : number)"
    }

    /// A count is a whole number, a share lies between nothing and everything.
    private mutating func checked(_ target: GoalMention.Figure, _ node: YAMLNode, key: String, _ kind: TargetKind)
        -> ExactDecimal?
    {
        let (value, place) = (target.value, source.place(node.mark))
        switch kind {
        case .measure: checkThousands(node)
        case .count:
            if target.isPercent {
                add(.percentOfNothing(example: example(key, "3"), at: place))
                return nil
            }
            if value < .zero || value != ExactDecimal(value.roundedUp) {
                add(.wholeNumberExpected(name(key), example: example(key, "\(max(0, value.roundedUp))"), at: place))
                return nil
            }
            checkThousands(node)
        case .share:
            if value < .zero {
                add(.negativeShare(name(key), at: place))
                return nil
            }
            if !target.isPercent {
                add(.withoutPercent(name(key), value, isGrowth: false, at: place))
            } else if value > .one {
                add(.shareAboveAll(name(key), value, at: place))
            }
        }
        return value
    }
}
