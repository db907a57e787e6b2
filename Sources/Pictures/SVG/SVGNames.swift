/// The names that a drawing may use. What is not here is refused, for nobody can say what a browser makes of it.
enum SVGNames {
    /// The namespace of SVG.
    static let svg = "http://www.w3.org/2000/svg"
    /// The namespace of links in SVG 1.1.
    static let xlink = "http://www.w3.org/1999/xlink"
    /// The namespace of web pages, whose elements run in a drawing as they do in a page.
    static let html = "http://www.w3.org/1999/xhtml"

    /// SVG 1.1 and SVG 2, without `script`, `foreignObject` and what loads other files.
    static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "switch", "a", "image", "view", "title", "desc", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "tref", "altGlyph", "altGlyphDef", "altGlyphItem", "glyphRef",
        "font", "font-face", "glyph", "missing-glyph", "hkern", "vkern", "font-face-src", "font-face-name",
        "marker", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask",
        "animate", "animateColor", "animateMotion", "animateTransform", "mpath", "set",
        "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
        "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
        "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ]
}
