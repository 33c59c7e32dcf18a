from typing import Any, AsyncIterator, Generic, List

from typing_extensions import TypeVar

EventHandlerT = TypeVar("EventHandlerT", default=AssistantEventHandler)
AsyncEventHandlerT = TypeVar("AsyncEventHandlerT", default=AsyncAssistantEventHandler)

class AssistantStreamManager(Generic[EventHandlerT]):
    def __enter__(self) -> EventHandlerT: ...
    def __exit__(self, *exc_info: object) -> None: ...

class AsyncAssistantStreamManager(Generic[AsyncEventHandlerT]):
    async def __aenter__(self) -> AsyncEventHandlerT: ...
    async def __aexit__(self, *exc_info: object) -> None: ...
