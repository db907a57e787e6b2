import Diagnostics
import Foundations

/// Reads `publish` of `site.yml`: where the site is published.
struct PublishDecoder {
    let source: SourceText

    /// The targets in the order of the file.
    func targets(_ fields: inout Fields) -> [PublishTarget] {
        guard let node = fields.node("publish") else { return [] }
        var lines: [String: Int] = [:]
        return (node.items ?? [node]).compactMap { item in
            guard let target = target(item, &fields) else { return nil }
            if let name = target.name {
                if let line = lines[name.folded] {
                    fields.add(.duplicateTarget(name, firstLine: line, at: source.place(item.mark)))
                }
                lines[name.folded] = item.mark.line
            }
            return target
        }
    }

    /// An address alone, or a map of name and address.
    private func target(_ node: YAMLNode, _ fields: inout Fields) -> PublishTarget? {
        if node.pairs == nil {
            guard !node.isNull, let text = fields.line(node, key: "publish") else { return nil }
            return target(nil, text, node.mark, at: source.place(node.mark), &fields)
        }
        var own = Fields(node, table: .publishTarget, name: "publish", source: source)
        let name = own.text("name")
        let text = own.text("to") {
            .missingKey(
                "to", example: "till: sftp://anna@bjorkvik.example/public_html", at: $0 ?? source.place(node.mark))
        }
        let place = own.place("to")
        let mark = own.node("to")?.mark ?? node.mark
        fields.absorb(own)
        return text.flatMap { target(name, $0, mark, at: place, &fields) }
    }

    private func target(
        _ name: String?, _ text: String, _ mark: YAMLMark, at place: Place, _ fields: inout Fields
    ) -> PublishTarget? {
        switch PublishAddress.read(text) {
        case .success(let address): return PublishTarget(name: name, text: text, address: address, mark: mark)
        case .failure(let fault):
            fields.add(fault.finding(text, at: place))
            return nil
        }
    }
}

extension PublishAddress.Fault {
    /// What is said of an address that is none.
    public func finding(_ text: String, at place: Place) -> Finding {
        switch self {
        case .password: .passwordInAddress(at: place)
        case .ftp: .ftpAddress(at: place)
        case .rsyncDaemon(let meant), .noProtocol(let meant): .publishAddressMeant(meant, at: place)
        case .tilde: .tildeInAddress(at: place)
        case .unclear: .badPublishAddress(at: place)
        }
    }
}
