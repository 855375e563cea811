"""As much of RFC 6455 as Socket Mode needs: the server's side of one connection."""

import base64
import hashlib
import json
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from io import BufferedIOBase
from typing import Any

_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10


def accept(key: str) -> str:
    """The answer to a client's key."""
    return base64.b64encode(hashlib.sha1(f"{key}{_GUID}".encode(), usedforsecurity=False).digest()).decode()


class WebSocket:
    """A connection that was upgraded."""

    def __init__(self, raw: socket.socket, reader: BufferedIOBase) -> None:
        """Take over the socket of an HTTP connection."""
        self._raw = raw
        self._reader = reader
        self._lock = threading.Lock()
        self.open = True

    def send(self, message: dict[str, Any]) -> None:
        """Send JSON; OSError where the other side is gone."""
        self._frame(_TEXT, json.dumps(message).encode())

    def read(self, handle: Callable[[dict[str, Any]], None]) -> None:
        """Hand on each message until the connection ends; pings are answered."""
        try:
            while self.open:
                code, data = self._next()
                if code == _PING:
                    self._frame(_PONG, data)
                elif code == _CLOSE:
                    break
                elif code == _TEXT:
                    handle(json.loads(data))
        except OSError:
            pass
        self.open = False

    def close(self, *, politely: bool) -> None:
        """End the connection, with the word for it or without."""
        if politely and self.open:
            with suppress(OSError):
                self._frame(_CLOSE, struct.pack("!H", 1001))
        self.open = False
        with suppress(OSError):
            self._raw.shutdown(socket.SHUT_RDWR)

    def _next(self) -> tuple[int, bytes]:
        first, second = self._exactly(2)
        length = second & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._exactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._exactly(8))
        mask = self._exactly(4)
        data = self._exactly(length)
        return first & 0x0F, bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))

    def _exactly(self, count: int) -> bytes:
        data = self._reader.read(count)
        if len(data) < count:
            raise ConnectionResetError("the other side is gone")
        return data

    def _frame(self, code: int, data: bytes) -> None:
        length = len(data)
        head = bytes([0x80 | code])
        if length < 126:
            head += bytes([length])
        elif length < 65_536:
            head += bytes([126]) + struct.pack("!H", length)
        else:
            head += bytes([127]) + struct.pack("!Q", length)
        with self._lock:
            self._raw.sendall(head + data)
