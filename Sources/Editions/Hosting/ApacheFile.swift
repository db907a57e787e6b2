import Foundations

/// The file `.htaccess`, by which Apache 2.4 serves the site as the other hosts do.
///
/// Every module is asked for first, since a directive that Apache does not know makes it answer 500 to everything.
public enum ApacheFile {
    /// The file's bytes.
    ///
    /// - Parameters:
    ///   - policy: what pages may do.
    ///   - redirects: the old addresses.
    ///   - basePath: the path of the site on its host, without slash last; empty when it has the host to itself.
    public static func bytes(_ policy: SecurityHeaders, redirects: [Redirect] = [], basePath: String = "") -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("# Skriven av Blad. Ändringar försvinner vid nästa bygge.\n")
        bytes.append("ErrorDocument 404 \(WebAddress.encodedPath(basePath))/404.html\n")
        bytes.append(folders)
        bytes.append(types)
        appendHeaders(policy, basePath, &bytes)
        bytes.append(contentsOf: Redirects.apache(redirects, basePath: basePath))
        return bytes
    }

    /// Hidden files and folders are not there, but for what RFC 8615 puts in one.
    private static let folders: StaticString = #"""
        <IfModule mod_dir.c>
        DirectoryIndex index.html
        </IfModule>
        <IfModule mod_autoindex.c>
        Options -Indexes
        </IfModule>
        <IfModule mod_alias.c>
        RedirectMatch 404 /\.(?!well-known(/|$))
        </IfModule>

        """#

    private static let types: StaticString = #"""
        AddDefaultCharset utf-8
        <IfModule mod_mime.c>
        AddType application/json .json
        AddType application/manifest+json .webmanifest
        AddType image/avif .avif
        AddType image/svg+xml .svg
        AddType image/webp .webp
        AddType text/calendar .ics
        AddType text/javascript .js
        AddType font/woff2 .woff2
        AddCharset utf-8 .css .csv .html .ics .js .json .md .svg .txt .xml
        </IfModule>
        <FilesMatch ^feed\.xml$>
        ForceType "application/atom+xml; charset=utf-8"
        </FilesMatch>
        <FilesMatch ^feed\.json$>
        ForceType "application/feed+json; charset=utf-8"
        </FilesMatch>
        <IfModule mod_filter.c>
        <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/calendar application/json
        AddOutputFilterByType DEFLATE application/feed+json application/atom+xml application/xml image/svg+xml
        </IfModule>
        </IfModule>

        """#

    private static func appendHeaders(_ policy: SecurityHeaders, _ basePath: String, _ bytes: inout [UInt8]) {
        bytes.append("<IfModule mod_headers.c>\n")
        for header in policy.headers {
            bytes.append("Header always set \(header.name) \"\(header.value)\"\n")
        }
        bytes.append("Header set Cache-Control \"\(Caching.page)\"\n<IfModule mod_setenvif.c>\nSetEnvIf Request_URI ^")
        bytes.appendRegexLiteral(WebAddress.decoded(basePath))
        bytes.append("/assets/ BLAD_ASSET\n")
        bytes.append("Header set Cache-Control \"\(Caching.fingerprinted)\" env=BLAD_ASSET\n</IfModule>\n</IfModule>\n")
    }
}
