"""The client: its resources in order, what every call takes, and the pages of lists."""

class client(Resource):
    decisions: Resource
    completions: Resource
    chat: Resource
    embeddings: Resource
    files: Resource
    images: Resource
    content_provenance_checks: Resource
    audio: Resource
    moderations: Resource
    models: Resource
    fine_tuning: Resource
    vector_stores: Resource
    safety: Resource
    webhooks: Resource
    beta: Resource
    batches: Resource
    uploads: Resource
    admin: Resource
    responses: Resource
    live: Resource
    realtime: Resource
    conversations: Resource
    evals: Resource
    containers: Resource
    skills: Resource
    videos: Resource

    @common()
    def every_call(
        *,
        extra_headers: Optional[_types.Headers] = None,
        extra_query: Optional[_types.Query] = None,
        extra_body: Optional[_types.Body] = None,
        timeout: Optional[Union[float, httpx.Timeout]] = ...,
    ) -> none:
        """extra_headers: header fields of this call, in place of the client's of the same name or besides them
        extra_query: query parameters of this call, besides those of the method or in their place
        extra_body: keys of the body of this call, besides those of the method or in their place
        timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """

    @paging()
    def every_list(*, max_items: Optional[int] = ...) -> none:
        """max_items: how many items to give at most, 1 and up, over as many pages as it takes; default all; not sent"""

class Page(Page, stops_when=["empty data", "no cursor"]):
    data: List[T]
    """The items of this page."""
    object: str
    """What it is: `list`."""

class CursorPage(Page, next="after=<data[-1].id>", stops_when=["has_more is False", "empty data", "no cursor"], v1_51={"fields": {"data": {"type": "List[T]", "required": True}}, "stops_when": ["empty data", "no cursor"]}):
    data: List[T]
    """The items of this page."""
    has_more: Optional[bool] = ...
    """Whether there are more."""

class ConversationCursorPage(Page, next="after=<last_id>", stops_when=["has_more is False", "empty data", "no cursor"]):
    data: List[T]
    """The items of this page."""
    has_more: Optional[bool] = ...
    """Whether there are more."""
    last_id: Optional[str] = ...
    """Id of the last item."""

class NextCursorPage(Page, next="after=<next>", stops_when=["has_more is False", "empty data", "no cursor"]):
    data: List[T]
    """The items of this page."""
    has_more: Optional[bool] = ...
    """Whether there are more."""
    next: Optional[str] = ...
    """Cursor of the next page; null if there is none."""

class TokenPage(Page, next="page=<next>", stops_when=["has_more is False", "empty data", "no cursor"]):
    data: List[T]
    """The items of this page."""
    has_more: Optional[bool] = ...
    """Whether there are more."""
    next: Optional[str] = ...
    """Cursor of the next page; null if there is none."""
