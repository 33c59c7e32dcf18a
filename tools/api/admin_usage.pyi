"""Usage of the admin API."""

class usage(Resource, under="admin.organization"):
    @GET("/organization/usage/audio_speeches", query=UsageAudioSpeechesParams)
    def audio_speeches(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageAudioSpeechesResponse:
        """Returns how much speech was made, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/usage/audio_transcriptions", query=UsageAudioTranscriptionsParams)
    def audio_transcriptions(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageAudioTranscriptionsResponse:
        """Returns how much audio was transcribed, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/usage/code_interpreter_sessions", query=UsageCodeInterpreterSessionsParams)
    def code_interpreter_sessions(
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Returns how many code interpreter sessions there were, in buckets of time.

        start_time: Unix time in seconds, inclusive
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        """

    @GET("/organization/usage/completions", query=UsageCompletionsParams)
    def completions(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        batch: bool = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal[
            "project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source",
        ]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageCompletionsResponse:
        """Returns how many tokens text models have read and written, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        batch: True: only that of batches, False: only the rest; default both
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/costs", query=UsageCostsParams)
    def costs(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] = ...,
        limit: int = ...,
        line_items: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageCostsResponse:
        """Returns what was spent, in buckets of a day.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1d`
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page, 1 to 180; default 7
        line_items: only these line items
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        """

    @GET("/organization/usage/decisions", query=UsageDecisionsParams)
    def decisions(
        *,
        start_time: int,
        api_key_ids: Optional[Sequence[str]] = ...,
        batch: Optional[bool] = ...,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] = ...,
        end_time: Optional[int] = ...,
        group_by: Optional[List[Literal[
            "project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source",
        ]]] = ...,
        limit: Optional[int] = ...,
        models: Optional[Sequence[str]] = ...,
        page: Optional[str] = ...,
        project_ids: Optional[Sequence[str]] = ...,
        user_ids: Optional[Sequence[str]] = ...,
    ) -> UsageDecisionsResponse:
        """Returns how much decisions have used, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        batch: True: only that of batches, False: only the rest; default both
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/usage/embeddings", query=UsageEmbeddingsParams)
    def embeddings(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageEmbeddingsResponse:
        """Returns how many tokens were embedded, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/usage/file_search_calls", query=UsageFileSearchCallsParams)
    def file_search_calls(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
        vector_store_ids: Sequence[str] = ...,
    ) -> UsageFileSearchCallsResponse:
        """Returns how many calls of file search there were, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        vector_store_ids: only that of these vector stores
        """

    @GET("/organization/usage/images", query=UsageImagesParams)
    def images(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] = ...,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageImagesResponse:
        """Returns how many images were made, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        sizes: only images of these sizes
        sources: only images from these calls: `image.generation`, `image.edit`, `image.variation`
        user_ids: only that of these users
        """

    @GET("/organization/usage/moderations", query=UsageModerationsParams)
    def moderations(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageModerationsResponse:
        """Returns how many tokens were moderated, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """

    @GET("/organization/usage/vector_stores", query=UsageVectorStoresParams)
    def vector_stores(
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id"]] = ...,
        limit: int = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
    ) -> UsageVectorStoresResponse:
        """Returns how many bytes vector stores have held, in buckets of time.

        start_time: Unix time in seconds, inclusive
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        """

    @GET("/organization/usage/web_search_calls", query=UsageWebSearchCallsParams)
    def web_search_calls(
        *,
        start_time: int,
        api_key_ids: Sequence[str] = ...,
        bucket_width: Literal["1m", "1h", "1d"] = ...,
        context_levels: List[Literal["low", "medium", "high"]] = ...,
        end_time: int = ...,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]] = ...,
        limit: int = ...,
        models: Sequence[str] = ...,
        page: str = ...,
        project_ids: Sequence[str] = ...,
        user_ids: Sequence[str] = ...,
    ) -> UsageWebSearchCallsResponse:
        """Returns how many calls of web search there were, in buckets of time.

        start_time: Unix time in seconds, inclusive
        api_key_ids: only that of these API keys
        bucket_width: of each bucket: `1m`, `1h` or `1d` (default)
        context_levels: only searches with this much context
        end_time: Unix time in seconds, exclusive
        group_by: tell amounts apart by these fields; by default all are added up
        limit: buckets per page: up to 31 days (default 7), 168 hours (24) or 1440 minutes (60)
        models: only that of these models
        page: cursor: `next_page` of the page before
        project_ids: only that of these projects
        user_ids: only that of these users
        """


module("admin.organization.cost_quantity_unit")

CostQuantityUnit = Union[
    str,
    Literal[
        "tokens", "1000_tokens", "duration_seconds", "duration_minutes", "duration_hours", "gibibyte_hours", "images",
        "characters",
    ],
]


module("admin.organization.usage_audio_speeches_params")

class UsageAudioSpeechesParams(Params, of="admin.organization.usage.audio_speeches"): ...


module("admin.organization.usage_audio_speeches_response")

class UsageAudioSpeechesResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_audio_transcriptions_params")

class UsageAudioTranscriptionsParams(Params, of="admin.organization.usage.audio_transcriptions"): ...


module("admin.organization.usage_audio_transcriptions_response")

class UsageAudioTranscriptionsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_code_interpreter_sessions_params")

class UsageCodeInterpreterSessionsParams(Params, of="admin.organization.usage.code_interpreter_sessions"): ...


module("admin.organization.usage_code_interpreter_sessions_response")

class UsageCodeInterpreterSessionsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_completions_params")

class UsageCompletionsParams(Params, of="admin.organization.usage.completions"): ...


module("admin.organization.usage_completions_response")

class UsageCompletionsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_costs_params")

class UsageCostsParams(Params, of="admin.organization.usage.costs"): ...


module("admin.organization.usage_costs_response")

class UsageCostsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_decisions_params")

class UsageDecisionsParams(Params, of="admin.organization.usage.decisions"): ...


module("admin.organization.usage_decisions_response")

class UsageDecisionsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

class DataResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""


module("admin.organization.usage_embeddings_params")

class UsageEmbeddingsParams(Params, of="admin.organization.usage.embeddings"): ...


module("admin.organization.usage_embeddings_response")

class UsageEmbeddingsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_file_search_calls_params")

class UsageFileSearchCallsParams(Params, of="admin.organization.usage.file_search_calls"): ...


module("admin.organization.usage_file_search_calls_response")

class UsageFileSearchCallsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_images_params")

class UsageImagesParams(Params, of="admin.organization.usage.images"): ...


module("admin.organization.usage_images_response")

class UsageImagesResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_moderations_params")

class UsageModerationsParams(Params, of="admin.organization.usage.moderations"): ...


module("admin.organization.usage_moderations_response")

class UsageModerationsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_vector_stores_params")

class UsageVectorStoresParams(Params, of="admin.organization.usage.vector_stores"): ...


module("admin.organization.usage_vector_stores_response")

class UsageVectorStoresResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""


module("admin.organization.usage_web_search_calls_params")

class UsageWebSearchCallsParams(Params, of="admin.organization.usage.web_search_calls"): ...


module("admin.organization.usage_web_search_calls_response")

class UsageWebSearchCallsResponse(Model):
    data: List[Data]
    """The buckets of this page."""
    has_more: bool
    """Whether there are more."""
    next_page: Optional[str] = ...
    """Cursor of the next page, to be passed as `page`."""
    object: Literal["page"]

class Data(Model):
    end_time: int
    """When the bucket ends, exclusive: Unix time in seconds."""
    object: Literal["bucket"]
    results: List[DataResult]
    """The amounts in the bucket, one for each group of `group_by`."""
    start_time: int
    """When the bucket begins, inclusive: Unix time in seconds."""

DataResult = Alias(
    Union[
        DataResultOrganizationUsageCompletionsResult,
        DataResultOrganizationUsageEmbeddingsResult,
        DataResultOrganizationUsageModerationsResult,
        DataResultOrganizationUsageImagesResult,
        DataResultOrganizationUsageAudioSpeechesResult,
        DataResultOrganizationUsageAudioTranscriptionsResult,
        DataResultOrganizationUsageVectorStoresResult,
        DataResultOrganizationUsageCodeInterpreterSessionsResult,
        DataResultOrganizationUsageFileSearchesResult,
        DataResultOrganizationUsageWebSearchesResult,
        DataResultOrganizationCostsResult,
    ],
    discriminator="object",
)

class DataResultOrganizationUsageCompletionsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    """Tokens of the output."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    batch: Optional[bool] = ...
    """Whether the requests were in batches, if grouped by `batch`."""
    input_audio_tokens: Optional[int] = ...
    """Tokens of audio in the input."""
    input_cache_write_12h_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 12 hours."""
    input_cache_write_30m_tokens: Optional[int] = ...
    """Tokens that were written to the cache, kept for 30 minutes."""
    input_cache_write_tokens: Optional[int] = ...
    """Tokens that were written to the cache."""
    input_cached_audio_tokens: Optional[int] = ...
    """Tokens of audio that were in the cache."""
    input_cached_image_tokens: Optional[int] = ...
    """Tokens of images that were in the cache."""
    input_cached_text_tokens: Optional[int] = ...
    """Tokens of text that were in the cache."""
    input_cached_tokens: Optional[int] = ...
    """Tokens that were in the cache, which is cheaper."""
    input_image_tokens: Optional[int] = ...
    """Tokens of images in the input."""
    input_text_tokens: Optional[int] = ...
    """Tokens of text in the input."""
    input_uncached_tokens: Optional[int] = ...
    """Tokens of the input that were not in the cache."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    output_audio_tokens: Optional[int] = ...
    """Tokens of audio in the output."""
    output_image_tokens: Optional[int] = ...
    """Tokens of images in the output."""
    output_text_tokens: Optional[int] = ...
    """Tokens of text in the output."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    service_tier: Optional[str] = ...
    """The processing that was used, if grouped by `service_tier`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageEmbeddingsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageModerationsResult(Model):
    input_tokens: int
    """Tokens of the input."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.moderations.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageImagesResult(Model):
    images: int
    """How many images were made."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.images.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    size: Optional[str] = ...
    """Width x height in pixels, such as `1024x1024`, if grouped by `size`."""
    source: Optional[str] = ...
    """What made the images: `image.generation`, `image.edit` or `image.variation`, if grouped by `source`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioSpeechesResult(Model):
    characters: int
    """How many characters were spoken."""
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageAudioTranscriptionsResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    """How many seconds of audio were transcribed."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationUsageVectorStoresResult(Model):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    """How many bytes the vector stores use."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageCodeInterpreterSessionsResult(Model):
    num_sessions: int
    """How many sessions there were."""
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""

class DataResultOrganizationUsageFileSearchesResult(Model):
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""
    vector_store_id: Optional[str] = ...
    """Id of the vector store, if grouped by `vector_store_id`."""

class DataResultOrganizationUsageWebSearchesResult(Model):
    num_model_requests: int
    """How many requests to models there were."""
    num_requests: int
    """How many searches there were."""
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    context_level: Optional[str] = ...
    """How much context the searches had, `low`, `medium` or `high`, if grouped by `context_level`."""
    model: Optional[str] = ...
    """Id of the model, if grouped by `model`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResult(Model):
    object: Literal["organization.costs.result"]
    amount: Optional[DataResultOrganizationCostsResultAmount] = ...
    """How much was spent."""
    api_key_id: Optional[str] = ...
    """Id of the API key, if grouped by `api_key_id`."""
    api_source: Optional[Literal["agents_api", "unlabeled"]] = ...
    """The API that was used: `agents_api` or `unlabeled`, if grouped by `api_source`."""
    line_item: Optional[str] = ...
    """Name of the line item, if grouped by `line_item`."""
    project_id: Optional[str] = ...
    """Id of the project, if grouped by `project_id`."""
    quantity: Optional[float] = ...
    """How much was used, in units of `quantity_unit`."""
    quantity_unit: Optional[CostQuantityUnit] = ...
    """The unit of `quantity`, such as `tokens` or `images`."""
    user_id: Optional[str] = ...
    """Id of the user, if grouped by `user_id`."""

class DataResultOrganizationCostsResultAmount(Model):
    currency: Optional[str] = ...
    """The currency in lower case, such as `usd`."""
    value: Optional[float] = ...
    """How much money it is, in units of `currency`."""
