import Diagnostics
import Foundations

extension PictureFault {
    /// The fault as a finding about a file.
    func finding(in bytes: [UInt8], _ name: PictureFileName) -> Finding {
        let place = Place(file: name.path)
        switch self {
        case .empty: return .emptyPicture(at: place)
        case .cut: return .cutPicture(at: place)
        case .damaged: return .brokenPicture(at: place)
        case .noSize: return name.format == .svg ? .drawingWithoutSize(at: place) : .pictureWithoutSize(at: place)
        case .unrecognised:
            return name.format == nil
                ? .unsupportedPicture(format: name.ending.uppercased(), at: place) : .brokenPicture(at: place)
        case .fileTooLarge: return .pictureFileTooLarge(limit: PictureLimits.fileSize, at: place)
        case .drawingTooLarge: return .drawingFileTooLarge(limit: PictureLimits.drawingSize, at: place)
        case .tooManyPixels(let width, let height): return .pictureTooLarge(width: width, height: height, at: place)
        case .tooManyFrames(let count, let width, let height):
            return .animationTooLarge(frames: count, width: width, height: height, at: place)
        case .unsupported(let format):
            return .unsupportedPicture(format: format.name, isDocument: format == .pdf, at: place)
        case .unusual(let format): return .unusualPicture(format: format.name, at: place)
        case .metadata(let format): return .pictureMetadata(format: format.name, at: place)
        case .unsafeSVG(let danger, let line): return danger.finding(at: Self.place(line, in: bytes, name))
        }
    }

    /// A line of a drawing; its text only when a person could have written it.
    private static func place(_ line: Int, in bytes: [UInt8], _ name: PictureFileName) -> Place {
        let source = SourceText(file: name.path, bytes: bytes)
        guard let range = source.range(ofLine: line), range.count <= 1000 else {
            return Place(file: name.path, line: line)
        }
        return Place(file: name.path, line: line, lineText: source.text(ofLine: line).trimmed)
    }
}

extension SVGDanger {
    /// The danger as a finding about a line of a drawing.
    func finding(at place: Place) -> Finding {
        switch self {
        case .element(let name): .unsafeDrawing(element: name, at: place)
        case .attribute(let name): .unsafeDrawing(attribute: name, at: place)
        case .reference(let address): .unsafeDrawing(address: address, at: place)
        case .style: .unsafeDrawingStyle(at: place)
        case .stylesheet: .unsafeDrawingStylesheet(at: place)
        case .entity: .unsafeDrawingEntity(at: place)
        case .encoding: .drawingNotUTF8(at: place)
        case .depth: .drawingTooDeep(at: place)
        }
    }
}
