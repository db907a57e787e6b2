import Foundation

/// A chart's drawing in a page, as SVG.
struct Drawing {
    let svg: String

    /// The drawings of a page, in order; each panel has a narrow one and a wide one.
    static func all(in page: Page) -> [Drawing] {
        page.html.components(separatedBy: "<svg class=\"chart-drawing").dropFirst().compactMap { part in
            part.range(of: "</svg>").map { Drawing(svg: "<svg class=\"chart-drawing" + part[..<$0.upperBound]) }
        }
    }

    /// The tags of a name.
    func tags(_ name: String) -> [Page.Tag] { Page.tags(in: svg).filter { $0.name == name } }

    /// The texts of a class, or those at an anchor of it.
    func texts(_ kind: String, anchor: String? = nil) -> [String] {
        let tags = Page.tags(in: svg)
        return tags.indices.compactMap { index in
            let tag = tags[index]
            guard tag.name == "text", index + 1 < tags.count,
                tag.attributes["class"]?.split(separator: " ").first.map(String.init) == kind,
                anchor == nil || tag.attributes["text-anchor"] == anchor
            else { return nil }
            return Page.words(String(svg[tag.range.upperBound..<tags[index + 1].range.lowerBound]))
        }
    }

    /// The ticks of the values' axis, the lowest first.
    var ticks: [Double] { texts("figure", anchor: "end").compactMap(Self.number) }

    static func number(_ text: String) -> Double? {
        Double(
            text.replacing("\u{A0}", with: "").replacing(" ", with: "").replacing("−", with: "-").replacing(
                ",", with: "."
            ).replacing("%", with: ""))
    }

    /// All coordinates across and down.
    var points: [(x: Double, y: Double)] {
        let curves = (tags("polyline") + tags("polygon")).flatMap { tag in
            (tag.attributes["points"] ?? "").split(separator: " ").map { point in
                let parts = point.split(separator: ",").compactMap { Double($0) }
                return (x: parts[0], y: parts[1])
            }
        }
        let bars = tags("rect").flatMap { tag -> [(x: Double, y: Double)] in
            let values = ["x", "y", "width", "height"].compactMap { tag.attributes[$0].flatMap(Double.init) }
            return [(values[0], values[1]), (values[0] + values[2], values[1] + values[3])]
        }
        let dots = tags("circle").compactMap { tag -> (x: Double, y: Double)? in
            guard let x = tag.attributes["cx"].flatMap(Double.init), let y = tag.attributes["cy"].flatMap(Double.init)
            else { return nil }
            return (x, y)
        }
        return curves + bars + dots
    }

    /// The box of the drawing.
    var size: (width: Double, height: Double) {
        let box = (tags("svg").first?.attributes["viewbox"] ?? tags("svg").first?.attributes["viewBox"] ?? "")
            .split(separator: " ").compactMap { Double($0) }
        return box.count == 4 ? (box[2], box[3]) : (0, 0)
    }
}
