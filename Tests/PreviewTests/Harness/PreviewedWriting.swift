import Foundations
import Preview

extension Previewed {
    /// The answer to a form that is sent with the token; `accept` is what a script asks for.
    func post(_ path: String, _ fields: [(String, String)], accept: String? = nil) async -> WorkbenchAnswer {
        let body = ([("token", Self.token)] + fields).map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&")
        var headers = ["content-type": "application/x-www-form-urlencoded"]
        headers["accept"] = accept
        return await app.answer(WorkbenchRequest(.post, path, headers: headers, body: Array(body.utf8)))
    }

    /// The answer to bytes that are sent with the token.
    func post(_ path: String, query: String, bytes: [UInt8]) async -> WorkbenchAnswer {
        await app.answer(
            WorkbenchRequest(
                .post, path, query: FormFields(encoded: query), headers: ["x-blad-token": Self.token], body: bytes))
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let digits = String(byte, radix: 16)
            return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
