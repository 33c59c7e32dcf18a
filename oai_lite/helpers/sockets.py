"""WebSockets that are open: messages in and out of a connection that the transports have made.

`Channel` and `AsyncChannel` move bytes, `Socket` makes messages of them, in flows for both worlds: it answers pings, sends its own when
nothing comes, and closes as RFC 6455 section 7 has it. Knows nothing of the API.
"""
from __future__ import annotations

import socket
import time
from collections import deque
from threading import Event, Lock

from .._errors import APITimeoutError, OpenAIError, WebSocketConnectionClosedError, asked
from .._net import RECEIVE, WIRE_ERRORS, failed, timed_out
from .._websocket import ABNORMAL, BINARY, CLOSE, NORMAL, PING, PONG, TEXT, FrameError, FrameParser, build, build_close

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Deque, Generator, Optional, Tuple

    Flow = Generator[Any, Any, Any]


# Bytes in and out.


class Signal:
    """Something that happens once, for which threads can wait."""

    def __init__(self) -> None:
        self._event = Event()
        self.set, self.wait, self.is_set = self._event.set, self._event.wait, self._event.is_set


class Channel:
    """A socket of which one thread may read while others write. No thread waits with the lock held, below which TLS is."""

    signal = Signal
    sends_whole = False  # whether a frame goes out whole although who sends it was interrupted

    def __init__(self, exchange: Any, settings: Any) -> None:
        self.exchange = exchange
        self.sock = exchange.connection.sock
        exchange.connection.set_limit(0.0, None)
        self._using, self._sending = Lock(), Lock()

    def read(self, seconds: Optional[float]) -> Optional[memoryview]:
        """What has come, empty at the end; None if nothing has for so many seconds. A view, whose repr shows nothing (need 45)."""
        until = None if seconds is None else time.monotonic() + seconds
        while True:
            with self._using:
                try:
                    return memoryview(self.sock.recv(RECEIVE))
                except OSError as exc:
                    wanted = _wanted(exc, "READ")
            if not self._wait(until, wanted):
                return None

    def write(self, frame: Any, seconds: Optional[float]) -> None:
        """Send a frame, whole. Raises socket.timeout if it is not taken within so many seconds."""
        until = None if seconds is None else time.monotonic() + seconds
        frame = memoryview(frame)  # whose repr, in a traceback, shows nothing
        with self._sending:
            while frame:
                with self._using:
                    try:
                        frame = frame[self.sock.send(frame) :]
                        continue
                    except OSError as exc:
                        wanted = _wanted(exc, "WRITE")
                if not self._wait(until, wanted):
                    raise socket.timeout("timed out")

    def _wait(self, until: Optional[float], wanted: str) -> bool:
        import selectors

        left = None if until is None else until - time.monotonic()
        if left is not None and left <= 0:
            return False
        with selectors.DefaultSelector() as selector:
            try:
                selector.register(self.sock, getattr(selectors, "EVENT_" + wanted))
            except ValueError:  # it has no descriptor any more
                raise ConnectionAbortedError("the connection was closed meanwhile, from another thread") from None
            return bool(selector.select(left))

    def close(self) -> None:
        """End the connection; a thread that reads learns of it."""
        self.exchange.close()


def _wanted(exc: OSError, usual: str) -> str:
    """What a socket waits for that may not wait: "READ" or "WRITE"; TLS may want the other one. Raises any other error."""
    if not isinstance(exc, BlockingIOError) and not type(exc).__name__.startswith("SSLWant"):
        raise exc
    return {"SSLWantReadError": "READ", "SSLWantWriteError": "WRITE"}.get(type(exc).__name__, usual)


class AsyncSignal:
    """Something that happens once, for which tasks can wait."""

    def __init__(self) -> None:
        import asyncio

        self._event = asyncio.Event()
        self.set, self.is_set = self._event.set, self._event.is_set

    async def wait(self, seconds: Optional[float] = None) -> bool:
        import asyncio

        waiting = asyncio.ensure_future(self._event.wait())
        try:
            await asyncio.wait([waiting], timeout=seconds)
        finally:
            waiting.cancel()
        return self._event.is_set()


class AsyncChannel:
    """The same on streams. A read that is cancelled loses nothing."""

    signal = AsyncSignal
    sends_whole = True

    def __init__(self, exchange: Any, settings: Any) -> None:
        import asyncio

        self.exchange = exchange
        self.connection = exchange.connection
        self.connection.rest()
        self._draining = asyncio.Lock()
        if settings.write_limit is not None:
            limit = settings.write_limit
            self.connection.writer.transport.set_write_buffer_limits(*(limit if isinstance(limit, tuple) else (limit,)))

    async def read(self, seconds: Optional[float]) -> Optional[memoryview]:
        """What has come, empty at the end; None if nothing has for so many seconds."""
        reader, loop = self.connection.reader, self.connection.loop
        if reader.is_empty():
            came = loop.create_future()
            reader.tell = lambda: came.done() or came.set_result(None)
            timer = None if seconds is None else loop.call_later(seconds, reader.tell)
            try:
                await came
            finally:
                reader.tell = None
                if timer is not None:
                    timer.cancel()
            if reader.is_empty():
                return None
        return memoryview(await reader.read(RECEIVE))

    async def write(self, frame: Any, seconds: Optional[float]) -> None:
        """Send a frame, whole. Raises socket.timeout if it is not taken within so many seconds."""
        connection, transport = self.connection, self.connection.writer.transport
        if transport.is_closing():
            raise ConnectionResetError("the connection is closed")
        connection.writer.write(frame)
        async with self._draining:
            connection.set_limit(seconds, None)
            try:
                await connection.writer.drain()
            except ConnectionError:
                if not connection.expired:
                    raise
            finally:
                connection.rest()
        if connection.expired:
            raise socket.timeout("timed out")
        if transport.get_write_buffer_size():  # some event loops send when tasks have had their turn
            import asyncio

            await asyncio.sleep(0)

    def close(self) -> None:
        """End the connection; a task that reads learns of it."""
        self.exchange.close()


# Messages in and out.


class Socket:
    """An open WebSocket, in flows. `over` says why, once it is not open any more; `handshake` is the response that it began with."""

    def __init__(self, channel: Any, handshake: Any, settings: Any) -> None:
        self.channel = channel
        self.handshake = handshake
        self.times = settings.times
        self.over: Optional[WebSocketConnectionClosedError] = None
        self.ended = channel.signal()
        self.parser = FrameParser(settings.max_size)
        self._messages: Deque[Tuple[int, Any]] = deque()
        self._replies: Deque[bytes] = deque()
        self._mute: Optional[BaseException] = None  # why nothing can be sent any more, while what has come is still read
        self._sent_close = self._reading = self._pinged = False
        self._heard = time.monotonic()
        self._take(channel.exchange.incoming.leftover)

    @property
    def takes_messages(self) -> bool:
        """Whether anything can be sent."""
        return self.over is None and self._mute is None and not self._sent_close

    # In.

    def receive(self, seconds: Optional[float] = None) -> Flow:
        """The next message, a pair of TEXT or BINARY and what it says.

        Raises WebSocketConnectionClosedError at the end, APITimeoutError after so many seconds, which loses nothing.
        """
        if self._reading and not self._sent_close:
            raise OpenAIError("this connection is being received from already, by another thread or task")
        if self._reading:
            raise self._closed("it is being closed", NORMAL, "")
        self._reading = True
        try:
            until = None if seconds is None else time.monotonic() + seconds
            while self._replies or not self._messages:
                if self._replies:
                    yield from self._write(self._replies.popleft())
                elif self.over is not None:
                    raise self.over.__copy__()
                else:
                    yield from self._read(until)
            return self._messages.popleft()
        finally:
            self._reading = False
            if self.over is not None:
                self._end()

    def _read(self, until: Optional[float]) -> Flow:
        """Wait for bytes and take them, or ask the other side whether it is still there."""
        wait = self.times["ping_timeout" if self._pinged else "ping_interval"]
        due = None if wait is None else self._heard + wait
        first = due if until is None or (due is not None and due < until) else until
        try:
            data = yield self.channel.read(None if first is None else max(first - time.monotonic(), 0.0))
        except WIRE_ERRORS as exc:
            self._lose(exc)
            return
        if self.over is not None:  # closed meanwhile
            return
        if data is not None:
            self._heard, self._pinged = time.monotonic(), False
            self._take(data)
            if not data:
                self._lose(self._mute or ConnectionResetError("the server closed the connection without saying so"))
        elif first is not due:
            message = "Request timed out: no message came from %s in time" % asked(self.handshake.request)
            raise APITimeoutError(self.handshake.request, message=message, phase="read")
        elif self._pinged or self._mute is not None:
            self._lose(self._mute or socket.timeout("nothing has come since a ping, %g s ago" % (wait or 0.0)))
        else:
            self._heard, self._pinged = time.monotonic(), True
            self._replies.append(build(PING, b"oai_lite"))

    def _take(self, data: Any) -> None:
        """Sort what has come: messages for whoever asks next, answers to be sent. Waits for nothing, so that nothing is lost."""
        wrong: Any = None
        try:
            events = self.parser.feed(data)
        except FrameError as exc:
            events, wrong = exc.pieces, exc.with_traceback(None)
        for opcode, value in events:
            if opcode in (TEXT, BINARY):
                self._messages.append((opcode, value))
            elif opcode == PING:
                self._replies.append(build(PONG, value))
            elif opcode == CLOSE:
                self._answer(value[0])
                self.over = self._closed("the server closed it", *value)
        if wrong is not None:
            self._answer(wrong.code)
            self.over = self._closed("the server broke the protocol (RFC 6455): %s" % wrong, wrong.code, "", wrong)
        if self._mute is not None:
            self._replies.clear()

    def _answer(self, code: int) -> None:
        if not self._sent_close:
            self._sent_close = True
            self._replies.append(build_close(code))

    # Out.

    def send(self, message: Any) -> Flow:
        """Send what a message has as `opcode` and `data`. Raises WebSocketConnectionClosedError if it can't be sent any more."""
        if not self.takes_messages:
            raise self._refusal()
        yield from self._write(build(message.opcode, message.data))
        if self._mute is not None:
            raise self._refusal()

    def _refusal(self) -> WebSocketConnectionClosedError:
        if self.over is not None:
            return self.over.__copy__()  # type: ignore[no-any-return]
        return self._closed("it is being closed", NORMAL, "") if self._mute is None else self._broken(self._mute, "write")

    def _write(self, frame: Any) -> Flow:
        frame = memoryview(frame)
        try:
            yield self.channel.write(frame, self.handshake.request.timeout.write)
        except socket.timeout as exc:
            self._mute = exc
            self._lose(exc, "write")
        except WIRE_ERRORS as exc:  # what the server has said before it stopped reading, such as why, can still be read
            self._mute = exc.with_traceback(None)  # which leads back here
            self._replies.clear()
        except BaseException as exc:
            if not self.channel.sends_whole:
                self._mute = ConnectionAbortedError("sending was interrupted by %s" % type(exc).__name__)
                self._lose(self._mute, "write")
            raise

    def close(self, code: int, reason: str) -> Flow:
        """Say that no more comes, and wait for the other side to say so too, for `close_timeout` at most. What comes until then is
        dropped. Raises ValueError for a code or a reason that can't be sent."""
        frame = build_close(code, reason)
        limit = self.times["close_timeout"]
        try:
            if self.takes_messages:
                self._sent_close = True
                yield from self._write(frame)
            if self._reading:  # who reads sees the end
                yield self.ended.wait(limit)
            else:
                yield from self._see_end(None if limit is None else time.monotonic() + limit)
        finally:
            self.over = self.over or self._closed("it was closed from here, and the server did not answer", code, reason)
            self._end()

    def _see_end(self, until: Optional[float]) -> Flow:
        while self.over is None or self._replies:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                return
            self._messages.clear()
            try:
                yield from self.receive(left)
            except (APITimeoutError, WebSocketConnectionClosedError):
                pass

    # The end.

    def _lose(self, exc: BaseException, phase: str = "read") -> None:
        """The connection is broken."""
        self.over = self.over or self._broken(exc, phase)
        self._replies.clear()
        self.channel.close()

    def _broken(self, exc: BaseException, phase: str) -> WebSocketConnectionClosedError:
        request = self.handshake.request
        cause: Any = timed_out(request, phase, None, 0.0) if isinstance(exc, socket.timeout) and phase == "write" else failed(request, phase, exc)
        cause.__cause__ = exc
        return self._closed(str(cause), ABNORMAL, "", cause)

    def _closed(self, words: str, code: int, reason: str, cause: Any = None) -> WebSocketConnectionClosedError:
        where = asked(self.handshake.request).partition(" ")[2]
        said = ", which says %r" % reason if reason else ""
        error = WebSocketConnectionClosedError("The WebSocket to %s is closed with code %d%s: %s" % (where, code, said, words), unsent_messages=())
        error.code, error.reason, error.__cause__ = code, reason, cause
        error.partial = self.parser.partial
        return error

    def _end(self) -> None:
        if not self._replies:
            self.channel.close()
        self.ended.set()
