/// How pictures are encoded. Whoever changes anything here, or in how a picture is decoded, gives ``version`` its next number.
enum PictureRecipe {
    /// Part of every key of the cache and of every fingerprint.
    static let version = 1

    /// Part of every share card's fingerprint: the next number for whoever changes how cards are drawn.
    static let cardVersion = 3

    /// JPEG's quality: below it sky and skin show steps.
    static let jpegQuality = 80
    /// WebP's quality for photographs, which looks like JPEG's 80.
    static let webpQuality = 78
    /// WebP's quality for what was stored without loss: letters and lines show what is lost.
    static let sharpQuality = 90
    /// How hard WebP tries, 0 to 6: 3 takes half the time of 4 and gives files that are 2 % larger.
    static let webpEffort = 3
    /// How hard WebP tries with moving pictures.
    static let movingEffort = 2

    /// The most bytes of a picture in a letter.
    static let letterBytes = 200_000
    /// The widest picture of a letter: two dots a pixel of its text, 568 wide.
    static let letterWidth = 1136
    /// The qualities of JPEG that are tried for a letter, before the picture is made smaller.
    static let letterQualities = [82, 72, 62, 50]
}
