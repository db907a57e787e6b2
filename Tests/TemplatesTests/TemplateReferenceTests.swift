import Templates
import Testing

@Suite struct TemplateReferenceTests {
    @Test func listsEveryNameOnce() {
        let text = TemplateReference.markdown(
            ["post": TeaserContext.self, "page": PageContext.self], language: .swedish)
        #expect(
            text == """
                ## page.mustache

                | namn | slag | betydelse |
                | --- | --- | --- |
                | `language` | text | Sidans språk |
                | `site` | föremål [Site](#site) | Webbplatsen |
                | `description` | text | Beskrivningen \\| för sökmotorer |

                ## post.mustache

                | namn | slag | betydelse |
                | --- | --- | --- |
                | `title` | text | Rubriken |
                | `image` | föremål [Image](#image) | Bilden |
                | `tags` | lista [Link](#link) | Taggarna |

                ## Site

                | namn | slag | betydelse |
                | --- | --- | --- |
                | `title` | text | Webbplatsens namn |
                | `home` | föremål [Link](#link) | Startsidan |

                ## Image

                | namn | slag | betydelse |
                | --- | --- | --- |
                | `src` | text | Adressen |
                | `caption` | text | Bildtexten |

                ## Link

                | namn | slag | betydelse |
                | --- | --- | --- |
                | `title` | text | Länkens text |
                | `href` | text | Adressen |


                """)
    }

    @Test func saysWhatIsTakenOver() {
        let text = TemplateReference.markdown(["post": PostContext.self], language: .english)
        #expect(text.hasPrefix("## post.mustache\n\nAll that [Page](#page) has, and:\n\n| name | kind | meaning |"))
        #expect(text.contains("\n## Page\n"))
        #expect(text.contains("| `hasTags` | yes or no | Whether there are tags |"))
    }
}
