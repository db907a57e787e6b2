import Diagnostics
import FlyingSocks
import Foundation
import Foundations

/// A server of HTTP/1.1 on the loopback: the one file that speaks to FlyingFox.
///
/// FlyingFox's sockets and its event loop (its library FlyingSocks) carry it. Its `HTTPServer` does not: it reads heads of any
/// length with no end in time, keeps the last of two `Host` fields, takes any number of connections, ends when one cannot be
/// accepted, and closes without an answer what it does not understand. ``RequestHead`` reads requests instead.
public struct PreviewServer: Sendable {
    /// The port that it listens on.
    public let port: Int
    private let sockets: [AsyncSocket]
    private let pool: any AsyncSocketPool

    /// Why a server cannot listen.
    public enum Refusal: Error, Equatable {
        /// Another program has the port.
        case taken(Int)
        /// Ports below 1024 are the system's.
        case notPermitted(Int)
        /// The system's words for anything else.
        case other(String)
    }

    /// Listens on a port of the loopback; 0 for one that is free.
    public static func open(port: Int) async throws(Refusal) -> PreviewServer {
        do {
            let pool = HTTPPool.make()
            try await pool.prepare()
            let first = try listen(sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)))
            guard case .ip4(_, let given) = try first.sockname() else { throw SocketError.unsupportedAddress }
            // Browsers try ::1 first for localhost; a machine without it, or another program there, is no hindrance.
            let second = try? listen(sockaddr_in6.loopback(port: given))
            let sockets = try ([first] + (second.map { [$0] } ?? [])).map { try AsyncSocket(socket: $0, pool: pool) }
            return PreviewServer(port: Int(given), sockets: sockets, pool: pool)
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw .taken(port)
        } catch SocketError.failed(_, EACCES, _) {
            throw .notPermitted(port)
        } catch {
            throw .other(error.localizedDescription)
        }
    }

    private static func listen(_ address: some SocketAddress) throws -> Socket {
        let socket = try Socket(domain: Int32(type(of: address).family))
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address)
            try socket.listen()
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    /// Serves until the task is cancelled.
    public func run(_ app: PreviewApp) async {
        let connections = Connections(), deadlines = Deadlines()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await pool.run() }
            group.addTask { await deadlines.run() }
            for socket in sockets {
                group.addTask { await accept(on: socket, app, connections, deadlines) }
            }
            await group.waitForAll()
        }
        connections.cancelAll()
        for socket in sockets { try? socket.close() }
    }

    private func accept(
        on listener: AsyncSocket, _ app: PreviewApp, _ connections: Connections, _ deadlines: Deadlines
    ) async {
        while !Task.isCancelled {
            do {
                let socket = try await listener.accept()
                try? socket.socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
                let isRun = connections.run { id in
                    await Connection(
                        socket: socket, app: app, id: id, connections: connections, deadlines: deadlines
                    ).run()
                }
                if !isRun { try? socket.close() }
            } catch {
                // No more files, or a client that has gone already: others may come through in a while.
                try? await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}

private enum HTTPPool {
    static func make() -> some AsyncSocketPool { SocketPool.make(maxEvents: 64) }
}

/// One connection: requests in turn until it is closed.
private struct Connection: Sendable {
    let socket: AsyncSocket
    let app: PreviewApp
    let id: Int
    let connections: Connections
    let deadlines: Deadlines

    /// How long a request may take to come, and an answer to be taken.
    private static let patience = Duration.seconds(30)

    func run() async {
        var rest: [UInt8] = []
        while !Task.isCancelled {
            do {
                guard let next = try await exchange(rest) else { break }
                rest = next
            } catch {
                break
            }
        }
        try? socket.close()
    }

    /// A request and its answer; what has been read beyond it, or nil when the connection is to be closed.
    private func exchange(_ begun: [UInt8]) async throws -> [UInt8]? {
        connections.set(id, isWaiting: true)
        let head: RequestHead, rest: [UInt8]
        do {
            guard let read = try await deadlines.within(Self.patience, { try await self.head(begun) }) else {
                return nil
            }
            (head, rest) = read
        } catch let fault as HTTPFault {
            return try await refuse(app.answer(fault))
        } catch is Deadlines.Passed {
            return try await refuse(app.answer(.timeout))
        }
        connections.set(id, isWaiting: false)
        if let refusal = app.refusal(of: head) { return try await refuse(refusal) }
        let body: [UInt8]
        do {
            if head.awaitsContinue { try await write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
            body = try await deadlines.within(Self.patience) { try await self.body(head.contentLength, rest) }
        } catch is Deadlines.Passed {
            return try await refuse(app.answer(.timeout))
        }
        try await send(app.answer(head, body: Array(body.prefix(head.contentLength))), to: head)
        return head.keepsAlive ? Array(body.dropFirst(head.contentLength)) : nil
    }

    // MARK: Reading

    /// The next head and what has been read beyond it; nil when the client closes before it begins.
    private func head(_ begun: [UInt8]) async throws -> (RequestHead, [UInt8])? {
        var bytes = begun
        var searched = 0
        while true {
            // Empty lines before a request are passed over (RFC 9112, section 2.2).
            while bytes.starts(with: [0x0D, 0x0A]) { bytes.removeFirst(2) }
            if let end = Self.end(of: bytes, from: max(0, searched - 3)) {
                return (try RequestHead.parse(bytes[..<end]).get(), Array(bytes[(end + 4)...]))
            }
            guard bytes.count <= RequestHead.largest else { throw RequestHead.fault(ofEndless: bytes) }
            searched = bytes.count
            do {
                bytes += try await socket.read(atMost: 4096)
            } catch SocketError.disconnected {
                if bytes.isEmpty { return nil }
                throw HTTPFault.badRequest
            }
        }
    }

    /// Where the empty line is that ends a head.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (start...max(start, bytes.count - 4)).first { index in
            index + 4 <= bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A && bytes[index + 2] == 0x0D
                && bytes[index + 3] == 0x0A
        }
    }

    private func body(_ length: Int, _ begun: [UInt8]) async throws -> [UInt8] {
        var bytes = begun
        while bytes.count < length { bytes += try await socket.read(atMost: min(length - bytes.count, 64 << 10)) }
        return bytes
    }

    // MARK: Writing

    private func write(_ bytes: [UInt8]) async throws {
        // In pieces, so that a reader on a slow way is slow, not gone.
        for start in stride(from: 0, to: bytes.count, by: 256 << 10) {
            let piece = Data(bytes[start..<min(bytes.count, start + 256 << 10)])
            try await deadlines.within(Self.patience) { try await socket.write(piece) }
        }
    }

    private func send(_ answer: WorkbenchAnswer, to head: RequestHead) async throws {
        switch answer.body {
        case .bytes(let bytes):
            try await write(
                AnswerHead.bytes(answer, keepsAlive: head.keepsAlive) + (head.method == .head ? [] : bytes))
        case .stream(let stream):
            try await write(AnswerHead.bytes(answer, keepsAlive: false))
            if head.method != .head { try await send(stream) }
            throw SocketError.disconnected
        }
    }

    /// Sends what comes until it ends or the reader goes, which is seen by reading.
    private func send(_ stream: AsyncStream<[UInt8]>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await bytes in stream { try await write(bytes) } }
            group.addTask { while true { _ = try await socket.read(atMost: 4096) } }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Answers and closes; what is still coming is taken in for a moment, or the client would lose the answer.
    private func refuse(_ answer: WorkbenchAnswer) async throws -> [UInt8]? {
        try await write(AnswerHead.bytes(answer, keepsAlive: false) + answer.bytes)
        _ = shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        try? await deadlines.within(.seconds(1)) {
            var left = 4 << 20
            while left > 0 { left -= try await socket.read(atMost: 4096).count }
        }
        return nil
    }
}
