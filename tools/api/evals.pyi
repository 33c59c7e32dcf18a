"""Evals."""

class evals(Resource):
    @POST("/evals", body=EvalCreateParams)
    def create(
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[shared_params.Metadata] = ...,
        name: str = ...,
    ) -> EvalCreateResponse:
        """Makes an evaluation: what the data look like and how results are graded.

        data_source_config: the shape of the data: a JSON schema of your own (`custom`), or stored completions
            or logs
        testing_criteria: the graders, applied to every result
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        name: a name for people to read
        """

    @GET("/evals/{eval_id}")
    def retrieve(eval_id: str) -> EvalRetrieveResponse:
        """Returns an evaluation.

        eval_id: id of the evaluation
        """

    @POST("/evals/{eval_id}", body=EvalUpdateParams)
    def update(
        eval_id: str,
        *,
        metadata: Optional[shared_params.Metadata] = ...,
        name: str = ...,
    ) -> EvalUpdateResponse:
        """Changes the name or metadata of an evaluation.

        eval_id: id of the evaluation
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        name: a name for people to read
        """

    @GET("/evals", query=EvalListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
        order_by: Literal["created_at", "updated_at"] = ...,
    ) -> CursorPage[EvalListResponse]:
        """Lists evaluations.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        order: `asc` (default) or `desc`
        order_by: by `created_at` (default) or `updated_at`
        """

    @DELETE("/evals/{eval_id}")
    def delete(eval_id: str) -> EvalDeleteResponse:
        """Deletes an evaluation.

        eval_id: id of the evaluation
        """

    class runs(Resource):
        @POST("/evals/{eval_id}/runs", body=RunCreateParams)
        def create(
            eval_id: str,
            *,
            data_source: run_create_params.DataSource,
            metadata: Optional[shared_params.Metadata] = ...,
            name: str = ...,
        ) -> RunCreateResponse:
            """Runs an evaluation on data; it goes on in the background.

            eval_id: id of the evaluation
            data_source: where the data come from, and the model and prompt that answer them
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            """

        @GET("/evals/{eval_id}/runs/{run_id}")
        def retrieve(
            run_id: str,
            *,
            eval_id: str,
        ) -> RunRetrieveResponse:
            """Returns a run of an evaluation, with its results so far.

            run_id: id of the run
            eval_id: id of the evaluation
            """

        @GET("/evals/{eval_id}/runs", query=RunListParams)
        def list(
            eval_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = ...,
        ) -> CursorPage[RunListResponse]:
            """Lists the runs of an evaluation.

            eval_id: id of the evaluation
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            order: `asc` (default) or `desc`
            status: only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`
            """

        @DELETE("/evals/{eval_id}/runs/{run_id}")
        def delete(
            run_id: str,
            *,
            eval_id: str,
        ) -> RunDeleteResponse:
            """Deletes a run of an evaluation.

            run_id: id of the run
            eval_id: id of the evaluation
            """

        @POST("/evals/{eval_id}/runs/{run_id}/cancel")
        def cancel(
            run_id: str,
            *,
            eval_id: str,
        ) -> RunCancelResponse:
            """Stops a run of an evaluation.

            run_id: id of the run
            eval_id: id of the evaluation
            """

        class output_items(Resource):
            @GET("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}")
            def retrieve(
                output_item_id: str,
                *,
                eval_id: str,
                run_id: str,
            ) -> OutputItemRetrieveResponse:
                """Returns one result of a run, with its grades.

                output_item_id: id of the output item
                eval_id: id of the evaluation
                run_id: id of the run
                """

            @GET("/evals/{eval_id}/runs/{run_id}/output_items", query=OutputItemListParams)
            def list(
                run_id: str,
                *,
                eval_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
                status: Literal["fail", "pass"] = ...,
            ) -> CursorPage[OutputItemListResponse]:
                """Lists the results of a run.

                run_id: id of the run
                eval_id: id of the evaluation
                after: cursor: list what comes after the item with this id; by default the list begins
                    at its start
                limit: items per page, 1 to 100; default 20
                order: `asc` (default) or `desc`
                status: only results that `pass` or `fail`
                """


module("eval_create_params")

class EvalCreateParams(Params, of="evals.create"): ...

DataSourceConfig = Union[DataSourceConfigCustom, DataSourceConfigLogs, DataSourceConfigStoredCompletions]

class DataSourceConfigCustom(Params):
    item_schema: Dict[str, object]
    """JSON Schema of the items that results are made for."""
    type: Literal["custom"]
    include_sample_schema: bool = ...
    """Whether graders may also refer to `sample`, what a model made for the item; default False."""

class DataSourceConfigLogs(Params):
    type: Literal["logs"]
    metadata: Dict[str, object] = ...
    """Only those with these pairs."""

class DataSourceConfigStoredCompletions(Params):
    type: Literal["stored_completions"]
    metadata: Dict[str, object] = ...
    """Only those with these pairs."""

TestingCriterion = Union[
    TestingCriterionLabelModel,
    graders.StringCheckGraderParam,
    TestingCriterionTextSimilarity,
    TestingCriterionPython,
    TestingCriterionScoreModel,
]

class TestingCriterionLabelModel(Params):
    input: Iterable[TestingCriterionLabelModelInput]
    """The messages that the model judges by; templates in them are filled in."""
    labels: Sequence[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: Sequence[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]

TestingCriterionLabelModelInput = Union[
    TestingCriterionLabelModelInputSimpleInputMessage,
    TestingCriterionLabelModelInputEvalItem,
]

class TestingCriterionLabelModelInputSimpleInputMessage(Params):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class TestingCriterionLabelModelInputEvalItem(Params):
    content: TestingCriterionLabelModelInputEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] = ...

TestingCriterionLabelModelInputEvalItemContent = Union[
    str,
    responses.ResponseInputTextParam,
    TestingCriterionLabelModelInputEvalItemContentOutputText,
    TestingCriterionLabelModelInputEvalItemContentInputImage,
    responses.ResponseInputAudioParam,
    graders.GraderInputsParam,
]

class TestingCriterionLabelModelInputEvalItemContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class TestingCriterionLabelModelInputEvalItemContentInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class TestingCriterionTextSimilarity(Params, graders.TextSimilarityGraderParam):
    pass_threshold: float
    """The score from which on a result passes."""

class TestingCriterionPython(Params, graders.PythonGraderParam):
    pass_threshold: float = ...
    """The score from which on a result passes."""

class TestingCriterionScoreModel(Params, graders.ScoreModelGraderParam):
    pass_threshold: float = ...
    """The score from which on a result passes."""


module("eval_create_response")

class EvalCreateResponse(Model):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: DataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]
    """The graders, applied to every result."""

DataSourceConfig = Alias(
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    discriminator="type",
)

class DataSourceConfigLogs(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""

TestingCriterion = Union[
    graders.LabelModelGrader,
    graders.StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]

class TestingCriterionEvalGraderTextSimilarity(Model, graders.TextSimilarityGrader):
    pass_threshold: float
    """The score from which on a result passes."""

class TestingCriterionEvalGraderPython(Model, graders.PythonGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""

class TestingCriterionEvalGraderScoreModel(Model, graders.ScoreModelGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""


module("eval_custom_data_source_config")

class EvalCustomDataSourceConfig(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["custom"]


module("eval_delete_response")

class EvalDeleteResponse(Model):
    deleted: bool
    """True if it is gone."""
    eval_id: str
    """Id of the evaluation."""
    object: str
    """What kind of object it is."""


module("eval_list_params")

class EvalListParams(Params, of="evals.list"): ...


module("eval_list_response")

class EvalListResponse(Model):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: DataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]
    """The graders, applied to every result."""

DataSourceConfig = Alias(
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    discriminator="type",
)

class DataSourceConfigLogs(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""

TestingCriterion = Union[
    graders.LabelModelGrader,
    graders.StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]

class TestingCriterionEvalGraderTextSimilarity(Model, graders.TextSimilarityGrader):
    pass_threshold: float
    """The score from which on a result passes."""

class TestingCriterionEvalGraderPython(Model, graders.PythonGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""

class TestingCriterionEvalGraderScoreModel(Model, graders.ScoreModelGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""


module("eval_retrieve_response")

class EvalRetrieveResponse(Model):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: DataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]
    """The graders, applied to every result."""

DataSourceConfig = Alias(
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    discriminator="type",
)

class DataSourceConfigLogs(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""

TestingCriterion = Union[
    graders.LabelModelGrader,
    graders.StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]

class TestingCriterionEvalGraderTextSimilarity(Model, graders.TextSimilarityGrader):
    pass_threshold: float
    """The score from which on a result passes."""

class TestingCriterionEvalGraderPython(Model, graders.PythonGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""

class TestingCriterionEvalGraderScoreModel(Model, graders.ScoreModelGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""


module("eval_stored_completions_data_source_config")

class EvalStoredCompletionsDataSourceConfig(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["stored_completions"]
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""


module("eval_update_params")

class EvalUpdateParams(Params, of="evals.update"): ...


module("eval_update_response")

class EvalUpdateResponse(Model):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: DataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: List[TestingCriterion]
    """The graders, applied to every result."""

DataSourceConfig = Alias(
    Union[EvalCustomDataSourceConfig, DataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig],
    discriminator="type",
)

class DataSourceConfigLogs(Model):
    schema_: Wire["schema", Dict[str, object]]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""

TestingCriterion = Union[
    graders.LabelModelGrader,
    graders.StringCheckGrader,
    TestingCriterionEvalGraderTextSimilarity,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
]

class TestingCriterionEvalGraderTextSimilarity(Model, graders.TextSimilarityGrader):
    pass_threshold: float
    """The score from which on a result passes."""

class TestingCriterionEvalGraderPython(Model, graders.PythonGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""

class TestingCriterionEvalGraderScoreModel(Model, graders.ScoreModelGrader):
    pass_threshold: Optional[float] = ...
    """The score from which on a result passes."""


module("evals.create_eval_completions_run_data_source")

class CreateEvalCompletionsRunDataSource(Model):
    source: Source
    """Where the rows come from: given here, a file, or stored completions."""
    type: Literal["completions"]
    input_messages: Optional[InputMessages] = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: Optional[str] = ...
    """The model that makes the samples."""
    sampling_params: Optional[SamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

Source = Alias(Union[SourceFileContent, SourceFileID, SourceStoredCompletions], discriminator="type")

class SourceFileContent(Model):
    content: List[SourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class SourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class SourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class SourceStoredCompletions(Model):
    type: Literal["stored_completions"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    limit: Optional[int] = ...
    """The most of them to take."""
    metadata: Optional[shared.Metadata] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""

InputMessages = Alias(Union[InputMessagesTemplate, InputMessagesItemReference], discriminator="type")

class InputMessagesTemplate(Model):
    template: List[InputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

InputMessagesTemplateTemplate = Union[responses.EasyInputMessage, InputMessagesTemplateTemplateEvalItem]

class InputMessagesTemplateTemplateEvalItem(Model):
    content: InputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

InputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputText,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudio,
    graders.GraderInputs,
]

class InputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class InputMessagesItemReference(Model):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class SamplingParams(Model):
    max_completion_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    response_format: Optional[SamplingParamsResponseFormat] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    tools: Optional[List[chat.ChatCompletionFunctionTool]] = ...
    """The functions that the model may call."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

SamplingParamsResponseFormat = Union[
    shared.ResponseFormatText,
    shared.ResponseFormatJSONSchema,
    shared.ResponseFormatJSONObject,
]


module("evals.create_eval_completions_run_data_source_param")

class CreateEvalCompletionsRunDataSourceParam(Params):
    source: Source
    """Where the rows come from: given here, a file, or stored completions."""
    type: Literal["completions"]
    input_messages: InputMessages = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str = ...
    """The model that makes the samples."""
    sampling_params: SamplingParams = ...
    """How the model makes its reply, such as temperature, seed and length."""

Source = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]

class SourceFileContent(Params):
    content: Iterable[SourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class SourceFileContentContent(Params):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Dict[str, object] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class SourceFileID(Params):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class SourceStoredCompletions(Params):
    type: Literal["stored_completions"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    limit: Optional[int] = ...
    """The most of them to take."""
    metadata: Optional[shared_params.Metadata] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""

InputMessages = Union[InputMessagesTemplate, InputMessagesItemReference]

class InputMessagesTemplate(Params):
    template: Iterable[InputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

InputMessagesTemplateTemplate = Union[responses.EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]

class InputMessagesTemplateTemplateEvalItem(Params):
    content: InputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] = ...

InputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudioParam,
    graders.GraderInputsParam,
]

class InputMessagesTemplateTemplateEvalItemContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputMessagesTemplateTemplateEvalItemContentInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class InputMessagesItemReference(Params):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class SamplingParams(Params):
    max_completion_tokens: int = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    response_format: SamplingParamsResponseFormat = ...
    """`text`, `json_object`, or `json_schema` with a schema."""
    seed: int = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    tools: Iterable[chat.ChatCompletionFunctionToolParam] = ...
    """The functions that the model may call."""
    top_p: float = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

SamplingParamsResponseFormat = Union[
    shared_params.ResponseFormatText,
    shared_params.ResponseFormatJSONSchema,
    shared_params.ResponseFormatJSONObject,
]


module("evals.create_eval_jsonl_run_data_source")

class CreateEvalJSONLRunDataSource(Model):
    source: Source
    """Where the rows come from: given here, or a file."""
    type: Literal["jsonl"]

Source = Alias(Union[SourceFileContent, SourceFileID], discriminator="type")

class SourceFileContent(Model):
    content: List[SourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class SourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class SourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]


module("evals.create_eval_jsonl_run_data_source_param")

class CreateEvalJSONLRunDataSourceParam(Params):
    source: Source
    """Where the rows come from: given here, or a file."""
    type: Literal["jsonl"]

Source = Union[SourceFileContent, SourceFileID]

class SourceFileContent(Params):
    content: Iterable[SourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class SourceFileContentContent(Params):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Dict[str, object] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class SourceFileID(Params):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]


module("evals.eval_api_error")

class EvalAPIError(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("evals.run_cancel_response")

class RunCancelResponse(Model):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: DataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: ResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""

DataSource = Alias(
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    discriminator="type",
)

class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: Optional[DataSourceResponsesInputMessages] = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: Optional[str] = ...
    """The model that makes the samples."""
    sampling_params: Optional[DataSourceResponsesSamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

DataSourceResponsesSource = Alias(
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    discriminator="type",
)

class DataSourceResponsesSourceFileContent(Model):
    content: List[DataSourceResponsesSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class DataSourceResponsesSourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class DataSourceResponsesSourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(Model):
    type: Literal["responses"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    instructions_search: Optional[str] = ...
    """Only those whose instructions have this text in them."""
    metadata: Optional[object] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """Only those made with this reasoning effort."""
    temperature: Optional[float] = ...
    """Only those made with this temperature."""
    tools: Optional[List[str]] = ...
    """Only those made with these tools, by name."""
    top_p: Optional[float] = ...
    """Only those made with this `top_p`."""
    users: Optional[List[str]] = ...
    """Only those made for these users, by id."""

DataSourceResponsesInputMessages = Alias(
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    discriminator="type",
)

class DataSourceResponsesInputMessagesTemplate(Model):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

DataSourceResponsesInputMessagesTemplateTemplate = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudio,
    graders.GraderInputs,
]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class DataSourceResponsesInputMessagesItemReference(Model):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: Optional[DataSourceResponsesSamplingParamsText] = ...
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Optional[List[responses.Tool]] = ...
    """What the model may call."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

class DataSourceResponsesSamplingParamsText(Model):
    format: Optional[responses.ResponseFormatTextConfig] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""

class PerModelUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    run_model_name: Wire["model_name", str]
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""

class PerTestingCriteriaResult(Model):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""

class ResultCounts(Model):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""


module("evals.run_create_params")

class RunCreateParams(Params, of="evals.runs.create"): ...

DataSource = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    DataSourceCreateEvalResponsesRunDataSource,
]

class DataSourceCreateEvalResponsesRunDataSource(Params):
    source: DataSourceCreateEvalResponsesRunDataSourceSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str = ...
    """The model that makes the samples."""
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams = ...
    """How the model makes its reply, such as temperature, seed and length."""

DataSourceCreateEvalResponsesRunDataSourceSource = Union[
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent,
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID,
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses,
]

class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(Params):
    content: Iterable[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(Params):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Dict[str, object] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(Params):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(Params):
    type: Literal["responses"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    instructions_search: Optional[str] = ...
    """Only those whose instructions have this text in them."""
    metadata: Optional[object] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """Only those made with this reasoning effort."""
    temperature: Optional[float] = ...
    """Only those made with this temperature."""
    tools: Optional[Sequence[str]] = ...
    """Only those made with these tools, by name."""
    top_p: Optional[float] = ...
    """Only those made with this `top_p`."""
    users: Optional[Sequence[str]] = ...
    """Only those made for these users, by id."""

DataSourceCreateEvalResponsesRunDataSourceInputMessages = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference,
]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(Params):
    template: Iterable[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate = Union[
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem,
]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(Params):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(Params):
    content: DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] = ...

DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputTextParam,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudioParam,
    graders.GraderInputsParam,
]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(Params):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(Params):
    max_completion_tokens: int = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText = ...
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Iterable[responses.ToolParam] = ...
    """What the model may call."""
    top_p: float = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(Params):
    format: responses.ResponseFormatTextConfigParam = ...
    """`text`, `json_object`, or `json_schema` with a schema."""


module("evals.run_create_response")

class RunCreateResponse(Model):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: DataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: ResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""

DataSource = Alias(
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    discriminator="type",
)

class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: Optional[DataSourceResponsesInputMessages] = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: Optional[str] = ...
    """The model that makes the samples."""
    sampling_params: Optional[DataSourceResponsesSamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

DataSourceResponsesSource = Alias(
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    discriminator="type",
)

class DataSourceResponsesSourceFileContent(Model):
    content: List[DataSourceResponsesSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class DataSourceResponsesSourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class DataSourceResponsesSourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(Model):
    type: Literal["responses"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    instructions_search: Optional[str] = ...
    """Only those whose instructions have this text in them."""
    metadata: Optional[object] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """Only those made with this reasoning effort."""
    temperature: Optional[float] = ...
    """Only those made with this temperature."""
    tools: Optional[List[str]] = ...
    """Only those made with these tools, by name."""
    top_p: Optional[float] = ...
    """Only those made with this `top_p`."""
    users: Optional[List[str]] = ...
    """Only those made for these users, by id."""

DataSourceResponsesInputMessages = Alias(
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    discriminator="type",
)

class DataSourceResponsesInputMessagesTemplate(Model):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

DataSourceResponsesInputMessagesTemplateTemplate = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudio,
    graders.GraderInputs,
]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class DataSourceResponsesInputMessagesItemReference(Model):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: Optional[DataSourceResponsesSamplingParamsText] = ...
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Optional[List[responses.Tool]] = ...
    """What the model may call."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

class DataSourceResponsesSamplingParamsText(Model):
    format: Optional[responses.ResponseFormatTextConfig] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""

class PerModelUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    run_model_name: Wire["model_name", str]
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""

class PerTestingCriteriaResult(Model):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""

class ResultCounts(Model):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""


module("evals.run_delete_response")

class RunDeleteResponse(Model):
    deleted: Optional[bool] = ...
    """True if it is gone."""
    object: Optional[str] = ...
    """What kind of object it is."""
    run_id: Optional[str] = ...
    """Id of the run."""


module("evals.run_list_params")

class RunListParams(Params, of="evals.runs.list"): ...


module("evals.run_list_response")

class RunListResponse(Model):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: DataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: ResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""

DataSource = Alias(
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    discriminator="type",
)

class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: Optional[DataSourceResponsesInputMessages] = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: Optional[str] = ...
    """The model that makes the samples."""
    sampling_params: Optional[DataSourceResponsesSamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

DataSourceResponsesSource = Alias(
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    discriminator="type",
)

class DataSourceResponsesSourceFileContent(Model):
    content: List[DataSourceResponsesSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class DataSourceResponsesSourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class DataSourceResponsesSourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(Model):
    type: Literal["responses"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    instructions_search: Optional[str] = ...
    """Only those whose instructions have this text in them."""
    metadata: Optional[object] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """Only those made with this reasoning effort."""
    temperature: Optional[float] = ...
    """Only those made with this temperature."""
    tools: Optional[List[str]] = ...
    """Only those made with these tools, by name."""
    top_p: Optional[float] = ...
    """Only those made with this `top_p`."""
    users: Optional[List[str]] = ...
    """Only those made for these users, by id."""

DataSourceResponsesInputMessages = Alias(
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    discriminator="type",
)

class DataSourceResponsesInputMessagesTemplate(Model):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

DataSourceResponsesInputMessagesTemplateTemplate = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudio,
    graders.GraderInputs,
]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class DataSourceResponsesInputMessagesItemReference(Model):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: Optional[DataSourceResponsesSamplingParamsText] = ...
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Optional[List[responses.Tool]] = ...
    """What the model may call."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

class DataSourceResponsesSamplingParamsText(Model):
    format: Optional[responses.ResponseFormatTextConfig] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""

class PerModelUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    run_model_name: Wire["model_name", str]
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""

class PerTestingCriteriaResult(Model):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""

class ResultCounts(Model):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""


module("evals.run_retrieve_response")

class RunRetrieveResponse(Model):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: DataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: List[PerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: ResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""

DataSource = Alias(
    Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
    discriminator="type",
)

class DataSourceResponses(Model):
    source: DataSourceResponsesSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: Optional[DataSourceResponsesInputMessages] = ...
    """What the model is asked: messages with templates, or where in the row they are."""
    model: Optional[str] = ...
    """The model that makes the samples."""
    sampling_params: Optional[DataSourceResponsesSamplingParams] = ...
    """How the model makes its reply, such as temperature, seed and length."""

DataSourceResponsesSource = Alias(
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    discriminator="type",
)

class DataSourceResponsesSourceFileContent(Model):
    content: List[DataSourceResponsesSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]

class DataSourceResponsesSourceFileContentContent(Model):
    item: Dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: Optional[Dict[str, object]] = ...
    """What a model made for the item; templates refer to it as `sample`."""

class DataSourceResponsesSourceFileID(Model):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]

class DataSourceResponsesSourceResponses(Model):
    type: Literal["responses"]
    created_after: Optional[int] = ...
    """Only those made after this time: Unix time in seconds."""
    created_before: Optional[int] = ...
    """Only those made before this time: Unix time in seconds."""
    instructions_search: Optional[str] = ...
    """Only those whose instructions have this text in them."""
    metadata: Optional[object] = ...
    """Only those with these pairs."""
    model: Optional[str] = ...
    """Only those made with this model."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """Only those made with this reasoning effort."""
    temperature: Optional[float] = ...
    """Only those made with this temperature."""
    tools: Optional[List[str]] = ...
    """Only those made with these tools, by name."""
    top_p: Optional[float] = ...
    """Only those made with this `top_p`."""
    users: Optional[List[str]] = ...
    """Only those made for these users, by id."""

DataSourceResponsesInputMessages = Alias(
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    discriminator="type",
)

class DataSourceResponsesInputMessagesTemplate(Model):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]

DataSourceResponsesInputMessagesTemplateTemplate = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]

class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""

class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Optional[Literal["message"]] = ...

DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent = Union[
    str,
    responses.ResponseInputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    responses.ResponseInputAudio,
    graders.GraderInputs,
]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]

class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[str] = ...
    """How closely to look: `auto` (default), `low` or `high`."""

class DataSourceResponsesInputMessagesItemReference(Model):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]

class DataSourceResponsesSamplingParams(Model):
    max_completion_tokens: Optional[int] = ...
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: Optional[shared.ReasoningEffort] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: Optional[int] = ...
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: Optional[DataSourceResponsesSamplingParamsText] = ...
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Optional[List[responses.Tool]] = ...
    """What the model may call."""
    top_p: Optional[float] = ...
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""

class DataSourceResponsesSamplingParamsText(Model):
    format: Optional[responses.ResponseFormatTextConfig] = ...
    """`text`, `json_object`, or `json_schema` with a schema."""

class PerModelUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    run_model_name: Wire["model_name", str]
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""

class PerTestingCriteriaResult(Model):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""

class ResultCounts(Model):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""


module("evals.runs.output_item_list_params")

class OutputItemListParams(Params, of="evals.runs.output_items.list"): ...


module("evals.runs.output_item_list_response")

class OutputItemListResponse(Model):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: Dict[str, object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: List[Result]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: Sample
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""

class Result(Model, extra=Dict[str, object]):
    name: str
    """Name of the grader."""
    passed: bool
    """Whether the result passes."""
    score: float
    """The score that the grader gave."""
    sample: Optional[Dict[str, object]] = ...
    """What the grader itself made, if anything, such as the answer of a model."""
    type: Optional[str] = ...
    """What kind of grader it is."""

class Sample(Model):
    error: EvalAPIError
    """Why it failed."""
    finish_reason: str
    """Why the reply ends, such as `stop` or `length` (cut off)."""
    input: List[SampleInput]
    """The messages that the model got."""
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    model: str
    """The model that made it."""
    output: List[SampleOutput]
    """The messages that the model made."""
    seed: int
    """The seed that was used."""
    temperature: float
    """How much chance there was, 0 to 2."""
    top_p: float
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    usage: SampleUsage
    """How many tokens it took."""

class SampleInput(Model):
    content: str
    """What is said."""
    role: str
    """Who speaks, such as `user` or `system`."""

class SampleOutput(Model):
    content: Optional[str] = ...
    """What is said."""
    role: Optional[str] = ...
    """Who speaks, such as `assistant`."""

class SampleUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""


module("evals.runs.output_item_retrieve_response")

class OutputItemRetrieveResponse(Model):
    id: str
    """Id of the output item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    datasource_item: Dict[str, object]
    """The row of the data that the result is for."""
    datasource_item_id: int
    """Id of the row of the data that the result is for."""
    eval_id: str
    """Id of the evaluation."""
    object: Literal["eval.run.output_item"]
    results: List[Result]
    """What each grader says of it."""
    run_id: str
    """Id of the run."""
    sample: Sample
    """What a model was asked for the item, and what it made."""
    status: str
    """Whether the result passes, such as `pass` or `fail`."""

class Result(Model, extra=Dict[str, object]):
    name: str
    """Name of the grader."""
    passed: bool
    """Whether the result passes."""
    score: float
    """The score that the grader gave."""
    sample: Optional[Dict[str, object]] = ...
    """What the grader itself made, if anything, such as the answer of a model."""
    type: Optional[str] = ...
    """What kind of grader it is."""

class Sample(Model):
    error: EvalAPIError
    """Why it failed."""
    finish_reason: str
    """Why the reply ends, such as `stop` or `length` (cut off)."""
    input: List[SampleInput]
    """The messages that the model got."""
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    model: str
    """The model that made it."""
    output: List[SampleOutput]
    """The messages that the model made."""
    seed: int
    """The seed that was used."""
    temperature: float
    """How much chance there was, 0 to 2."""
    top_p: float
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
    usage: SampleUsage
    """How many tokens it took."""

class SampleInput(Model):
    content: str
    """What is said."""
    role: str
    """Who speaks, such as `user` or `system`."""

class SampleOutput(Model):
    content: Optional[str] = ...
    """What is said."""
    role: Optional[str] = ...
    """Who speaks, such as `assistant`."""

class SampleUsage(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
