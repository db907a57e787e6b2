import Diagnostics
import Foundations

/// Reads `measures` of `site.yml`: what measures are called.
struct MeasureLabelsDecoder {
    let source: SourceText

    /// The labels in the order of the file.
    func labels(_ fields: inout Fields) -> [MeasureLabel] {
        guard let node = fields.node("measures") else { return [] }
        guard let pairs = node.pairs else {
            if !node.isUnreadable {
                fields.add(
                    .mapExpected(
                        fields.name("measures"), example: "facebook.foljare: Följare på Facebook",
                        at: source.place(node.mark)))
            }
            return []
        }
        var lines: [String: Int] = [:]
        return pairs.compactMap { pair in
            guard let name = pair.key.text?.nfc.trimmed, !name.isEmpty else { return nil }
            if let line = lines[name.folded] {
                fields.add(.duplicateKey(name, firstLine: line, at: source.place(pair.key.mark)))
                return nil
            }
            lines[name.folded] = pair.key.mark.line
            return label(of: name, pair.key.mark, pair.value, &fields)
        }
    }

    private func label(_ name: String, _ mark: YAMLMark, title: String?, unit: String? = nil) -> MeasureLabel {
        MeasureLabel(name: name, title: title ?? name, unit: unit, mark: mark)
    }

    /// A title alone, or a map of title and unit.
    private func label(
        of name: String, _ mark: YAMLMark, _ node: YAMLNode, _ fields: inout Fields
    ) -> MeasureLabel {
        if node.isNull { return label(name, mark, title: nil) }
        guard node.pairs != nil else { return label(name, mark, title: fields.line(node, key: "measures")) }
        var own = Fields(node, table: .measureLabel, name: name, source: source)
        defer { fields.absorb(own) }
        return label(name, mark, title: own.text("title"), unit: own.text("unit"))
    }
}
