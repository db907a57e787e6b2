/// Removes what a picture tells about its maker, camera, place and time.
public enum PictureCleaning {
    /// The picture without metadata, not encoded anew: the pixels' own bytes stay as they are.
    ///
    /// Colour profile, resolution, looping and orientation stay; Exif, GPS, XMP, IPTC, comments, thumbnails, times, unknown
    /// parts and bytes after the end go. Drawings lose comments, `metadata` and editors' own elements, and are refused when
    /// they could run code or load something. Where metadata cannot be taken out, the picture is refused.
    public static func cleaned(_ bytes: [UInt8], format: PictureFormat) -> Result<[UInt8], PictureFault> {
        Result { () throws(PictureFault) in
            guard !bytes.isEmpty else { throw .empty }
            guard PictureFormat(content: bytes) == format else { throw .damaged }
            return try format.structure(of: bytes).cleaned()
        }
    }
}
