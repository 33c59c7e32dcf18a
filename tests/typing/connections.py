"""WebSocket connections: events of the server, methods that send events, and what is awaited in the async world."""
from __future__ import annotations

from typing import List, assert_type

from oai_lite import AsyncOpenAI, OpenAI, ReconnectingEvent, ReconnectingOverrides
from oai_lite.resources.beta.realtime.realtime import RealtimeConnection as BetaRealtimeConnection
from oai_lite.resources.live.sideband import SidebandConnection
from oai_lite.resources.realtime.realtime import AsyncRealtimeConnection, RealtimeConnection, RealtimeConnectionManager
from oai_lite.types.realtime import ConversationItemParam, RealtimeServerEvent
from oai_lite.types.responses import ResponsesServerEvent

client = OpenAI()


def again(event: ReconnectingEvent) -> ReconnectingOverrides:
    return {"abort": event.attempt > 3 or event["close_code"] == 1011}


def voice(text: str) -> List[str]:
    said: List[str] = []
    manager = client.realtime.connect(model="gpt-realtime")
    assert_type(manager, RealtimeConnectionManager)
    with manager as connection:
        assert_type(connection, RealtimeConnection)
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        item: ConversationItemParam = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
        connection.conversation.item.create(item=item)
        connection.response.create(response={"instructions": "Be brief."})
        connection.send({"type": "response.create"})
        whatever = {"type": "session.sneeze"}
        connection.send(whatever)
        for event in connection:
            assert_type(event, RealtimeServerEvent)
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
                said.append(event.delta)
            elif event.type == "response.done":
                assert_type(connection.close(), None)
        assert_type(connection.parse_event(connection.recv_bytes()), RealtimeServerEvent)
        assert_type(connection.handshake.request_id, "str | None")
    return said


async def heard() -> None:
    async with AsyncOpenAI().realtime.connect(model="gpt-realtime", max_retries=2) as connection:
        assert_type(connection, AsyncRealtimeConnection)
        await connection.input_audio_buffer.append(audio="UklGRg==")
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
        assert_type(await connection.recv(timeout=5), RealtimeServerEvent)
        await connection.close(code=1000, reason="done")
    opened = await AsyncOpenAI().responses.connect().enter()
    await opened.response.create(model="gpt-4o", input="Say this is a test")
    assert_type(await opened.recv(), ResponsesServerEvent)


def others(session_id: str) -> None:
    with client.live.sideband.connect(session_id=session_id, graceful_close=True) as sideband:
        assert_type(sideband, SidebandConnection)
        sideband.session.output_audio.fixture.play(audio="UklGRg==")
    with client.beta.realtime.connect(model="gpt-realtime") as beta:
        assert_type(beta, BetaRealtimeConnection)
        beta.transcription_session.update(session={})

    manager = client.responses.connect(on_reconnecting=again, websocket_connection_options={"max_size": 1000, "ping_interval": None})

    @manager.on("error")
    def failed(event: object) -> str:
        return str(event)

    assert_type(failed("x"), str)
    manager.send({"type": "response.create", "model": "gpt-4o"})
    connection = manager.enter()
    connection.on("event", print).once("error", print).dispatch_events()
