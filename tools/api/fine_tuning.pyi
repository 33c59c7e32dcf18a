"""Fine tuning."""

class fine_tuning(Resource):
    class jobs(Resource):
        @POST("/fine_tuning/jobs", body=JobCreateParams)
        def create(
            *,
            model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
            training_file: str,
            hyperparameters: job_create_params.Hyperparameters = ...,
            integrations: Optional[Iterable[job_create_params.Integration]] = ...,
            metadata: Optional[shared_params.Metadata] = ...,
            method: job_create_params.Method = ...,
            seed: Optional[int] = ...,
            suffix: Optional[str] = ...,
            validation_file: Optional[str] = ...,
        ) -> FineTuningJob:
            """Starts to fine-tune a model on examples of yours.

            model: id of the model to start from
            training_file: id of an uploaded file of examples, JSON lines, purpose `fine-tune`
            hyperparameters: older place of the settings of supervised training; use `method`
            integrations: where to report to, such as Weights & Biases
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            method: how to train: `supervised`, `dpo` or `reinforcement`, with its settings
            seed: makes the job repeatable, mostly; one is chosen if none is given
            suffix: up to 64 characters for the name of the model that is made
            validation_file: id of a file of examples to measure progress with, which are not trained on
            """

        @GET("/fine_tuning/jobs/{fine_tuning_job_id}")
        def retrieve(fine_tuning_job_id: str) -> FineTuningJob:
            """Returns a fine-tuning job.

            fine_tuning_job_id: id of the fine-tuning job
            """

        @GET("/fine_tuning/jobs", query=JobListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
            metadata: Optional[Dict[str, str]] = ...,
        ) -> CursorPage[FineTuningJob]:
            """Lists fine-tuning jobs, newest first.

            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            metadata: only jobs with these pairs; `null` for those without any
            """

        @POST("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
        def cancel(fine_tuning_job_id: str) -> FineTuningJob:
            """Stops a fine-tuning job.

            fine_tuning_job_id: id of the fine-tuning job
            """

        @GET("/fine_tuning/jobs/{fine_tuning_job_id}/events", query=JobListEventsParams)
        def list_events(
            fine_tuning_job_id: str,
            *,
            after: str = ...,
            limit: int = ...,
        ) -> CursorPage[FineTuningJobEvent]:
            """Lists what a fine-tuning job has reported, newest first.

            fine_tuning_job_id: id of the fine-tuning job
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            """

        @POST("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
        def pause(fine_tuning_job_id: str) -> FineTuningJob:
            """Pauses a fine-tuning job.

            fine_tuning_job_id: id of the fine-tuning job
            """

        @POST("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
        def resume(fine_tuning_job_id: str) -> FineTuningJob:
            """Goes on with a paused fine-tuning job.

            fine_tuning_job_id: id of the fine-tuning job
            """

        class checkpoints(Resource):
            @GET("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", query=CheckpointListParams)
            def list(
                fine_tuning_job_id: str,
                *,
                after: str = ...,
                limit: int = ...,
            ) -> CursorPage[FineTuningJobCheckpoint]:
                """Lists the checkpoints of a fine-tuning job.

                fine_tuning_job_id: id of the fine-tuning job
                after: cursor: list what comes after the item with this id; by default the list begins
                    at its start
                limit: checkpoints per page; default 10
                """

    class checkpoints(Resource):
        class permissions(Resource):
            @POST("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", body=PermissionCreateParams)
            def create(
                fine_tuned_model_checkpoint: str,
                *,
                project_ids: Sequence[str],
            ) -> Page[PermissionCreateResponse]:
                """Lets other projects of the organization use a checkpoint; needs an admin key.

                fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
                project_ids: ids of the projects
                """

            @GET(
                "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
                query=PermissionRetrieveParams,
                deprecated=True,
            )
            def retrieve(
                fine_tuned_model_checkpoint: str,
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["ascending", "descending"] = ...,
                project_id: str = ...,
            ) -> PermissionRetrieveResponse:
                """Lists who may use a checkpoint; needs an admin key. Use `list`.

                fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
                after: cursor: list what comes after the item with this id; by default the list begins
                    at its start
                limit: permissions per page; default 10
                order: `ascending` or `descending` by time of creation; default `descending`
                project_id: only the permission of this project
                """

            @GET("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", query=PermissionListParams)
            def list(
                fine_tuned_model_checkpoint: str,
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["ascending", "descending"] = ...,
                project_id: str = ...,
            ) -> ConversationCursorPage[PermissionListResponse]:
                """Lists who may use a checkpoint; needs an admin key.

                fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
                after: cursor: list what comes after the item with this id; by default the list begins
                    at its start
                limit: permissions per page; default 10
                order: `ascending` or `descending` by time of creation; default `descending`
                project_id: only the permission of this project
                """

            @DELETE("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}")
            def delete(
                permission_id: str,
                *,
                fine_tuned_model_checkpoint: str,
            ) -> PermissionDeleteResponse:
                """Takes back a permission to use a checkpoint; needs an admin key.

                permission_id: id of the permission
                fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model
                """

    class alpha(Resource):
        class graders(Resource):
            @POST("/fine_tuning/alpha/graders/run", body=GraderRunParams)
            def run(
                *,
                grader: grader_run_params.Grader,
                model_sample: str,
                item: object = ...,
            ) -> GraderRunResponse:
                """Tries a grader on one sample.

                grader: the grader: string check, text similarity, Python, score model, or several of
                    them
                model_sample: what the model has said, as text
                item: the data that the grader's templates refer to
                """

            @POST("/fine_tuning/alpha/graders/validate", body=GraderValidateParams)
            def validate(*, grader: grader_validate_params.Grader) -> GraderValidateResponse:
                """Checks a grader and returns it in full form.

                grader: the grader to check
                """


module("fine_tuning.alpha.grader_run_params")

class GraderRunParams(Params, of="fine_tuning.alpha.graders.run"): ...

Grader = Union[
    graders.StringCheckGraderParam,
    graders.TextSimilarityGraderParam,
    graders.PythonGraderParam,
    graders.ScoreModelGraderParam,
    graders.MultiGraderParam,
]


module("fine_tuning.alpha.grader_run_response")

class GraderRunResponse(Model):
    metadata: Metadata
    """How the grader ran: errors, time, tokens and scores."""
    api_model_grader_token_usage_per_model: Wire["model_grader_token_usage_per_model", Dict[str, object]]
    """How many tokens each judging model took, by its name."""
    reward: float
    """The score that the grader gave."""
    sub_rewards: Dict[str, object]
    """Scores of the parts of a `multi` grader, by name."""

class Metadata(Model):
    errors: MetadataErrors
    """Which errors there were, by their kind."""
    execution_time: float
    """How long the grader took."""
    name: str
    """Name of the grader."""
    sampled_model_name: Optional[str] = ...
    """The model that judged."""
    scores: Dict[str, object]
    """The scores that were given, by name."""
    token_usage: Optional[int] = ...
    """How many tokens it took."""
    type: str
    """What kind of grader it is."""

class MetadataErrors(Model):
    formula_parse_error: bool
    """Whether the formula of a `multi` grader could not be read."""
    invalid_variable_error: bool
    """Whether a template names a variable that is not there."""
    api_model_grader_parse_error: Wire["model_grader_parse_error", bool]
    """Whether the answer of the judging model could not be read."""
    api_model_grader_refusal_error: Wire["model_grader_refusal_error", bool]
    """Whether the judging model refused to answer."""
    api_model_grader_server_error: Wire["model_grader_server_error", bool]
    """Whether the server failed while the model judged."""
    api_model_grader_server_error_details: Wire["model_grader_server_error_details", Optional[str]] = ...
    """What failed on the server while the model judged, in words."""
    other_error: bool
    """Whether anything else went wrong."""
    python_grader_runtime_error: bool
    """Whether the Python code failed."""
    python_grader_runtime_error_details: Optional[str] = ...
    """What failed in the Python code, in words."""
    python_grader_server_error: bool
    """Whether the server failed while the Python code ran."""
    python_grader_server_error_type: Optional[str] = ...
    """What kind of error it was, if the server failed while the Python code ran."""
    sample_parse_error: bool
    """Whether the sample could not be read."""
    truncated_observation_error: bool
    """Whether what the grader looks at was cut off."""
    unresponsive_reward_error: bool
    """Whether the grader gave no score."""


module("fine_tuning.alpha.grader_validate_params")

class GraderValidateParams(Params, of="fine_tuning.alpha.graders.validate"): ...

Grader = Union[
    graders.StringCheckGraderParam,
    graders.TextSimilarityGraderParam,
    graders.PythonGraderParam,
    graders.ScoreModelGraderParam,
    graders.MultiGraderParam,
]


module("fine_tuning.alpha.grader_validate_response")

class GraderValidateResponse(Model):
    grader: Optional[Grader] = ...
    """The grader in full form."""

Grader = Union[
    graders.StringCheckGrader,
    graders.TextSimilarityGrader,
    graders.PythonGrader,
    graders.ScoreModelGrader,
    graders.MultiGrader,
]


module("fine_tuning.checkpoints.permission_create_params")

class PermissionCreateParams(Params, of="fine_tuning.checkpoints.permissions.create"): ...


module("fine_tuning.checkpoints.permission_create_response")

class PermissionCreateResponse(Model):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""


module("fine_tuning.checkpoints.permission_delete_response")

class PermissionDeleteResponse(Model):
    id: str
    """Id of the permission."""
    deleted: bool
    """True if it is gone."""
    object: Literal["checkpoint.permission"]


module("fine_tuning.checkpoints.permission_list_params")

class PermissionListParams(Params, of="fine_tuning.checkpoints.permissions.list"): ...


module("fine_tuning.checkpoints.permission_list_response")

class PermissionListResponse(Model):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""


module("fine_tuning.checkpoints.permission_retrieve_params")

class PermissionRetrieveParams(Params, of="fine_tuning.checkpoints.permissions.retrieve"): ...


module("fine_tuning.checkpoints.permission_retrieve_response")

class PermissionRetrieveResponse(Model):
    data: List[Data]
    """The items of this page."""
    has_more: bool
    """Whether there are more."""
    object: Literal["list"]
    first_id: Optional[str] = ...
    """Id of the first item."""
    last_id: Optional[str] = ...
    """Id of the last item."""

class Data(Model):
    id: str
    """Id of the permission."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str
    """Id of the project that may use the checkpoint."""


module("fine_tuning.dpo_hyperparameters")

class DpoHyperparameters(Model):
    batch_size: Optional[Union[Literal["auto"], int]] = ...
    """How many examples make one step of training; default `auto`."""
    beta: Optional[Union[Literal["auto"], float]] = ...
    """How strongly the model is kept near the one it starts from; default `auto`."""
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Optional[Union[Literal["auto"], int]] = ...
    """How many times all examples are gone through; default `auto`."""


module("fine_tuning.dpo_hyperparameters_param")

class DpoHyperparametersParam(Params):
    batch_size: Union[Literal["auto"], int] = ...
    """How many examples make one step of training; default `auto`."""
    beta: Union[Literal["auto"], float] = ...
    """How strongly the model is kept near the one it starts from; default `auto`."""
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Union[Literal["auto"], int] = ...
    """How many times all examples are gone through; default `auto`."""


module("fine_tuning.dpo_method")

class DpoMethod(Model):
    hyperparameters: Optional[DpoHyperparameters] = ...
    """Settings of the training, such as the number of epochs."""


module("fine_tuning.dpo_method_param")

class DpoMethodParam(Params):
    hyperparameters: DpoHyperparametersParam = ...
    """Settings of the training, such as the number of epochs."""


module("fine_tuning.fine_tuning_job")

class FineTuningJob(Model):
    id: str
    """Id of the fine-tuning job."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: Optional[Error] = ...
    """Why it failed; null if it did not."""
    fine_tuned_model: Optional[str] = ...
    """Name of the model that was made; null while there is none."""
    finished_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    hyperparameters: Hyperparameters
    """Settings of the training, such as the number of epochs."""
    model: str
    """The model that it starts from."""
    object: Literal["fine_tuning.job"]
    organization_id: str
    """Id of the organization."""
    result_files: List[str]
    """Ids of the files with its results."""
    seed: int
    """The seed that was used."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far it is: `validating_files`, `queued`, `running`, `succeeded`, `failed` or `cancelled`."""
    trained_tokens: Optional[int] = ...
    """Tokens that are billed for the training; null while it goes on."""
    training_file: str
    """Id of the file of examples that are trained on."""
    validation_file: Optional[str] = ...
    """Id of the file of examples that progress is measured with."""
    estimated_finish: Optional[int] = ...
    """When it will probably be finished: Unix time in seconds."""
    integrations: Optional[List[FineTuningJobWandbIntegrationObject]] = ...
    """Where it reports to, such as Weights & Biases."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    method: Optional[Method] = ...
    """How it is trained, with the settings."""

class Error(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""

class Hyperparameters(Model, v1_51={"required": {"n_epochs": True}}):
    batch_size: Optional[Union[Literal["auto"], int]] = ...
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Optional[Union[Literal["auto"], int]] = ...
    """How many times all examples are gone through; default `auto`."""

class Method(Model):
    type: Literal["supervised", "dpo", "reinforcement"]
    """How to train: `supervised`, `dpo` or `reinforcement`."""
    dpo: Optional[DpoMethod] = ...
    """Its settings, if `type` is `dpo`."""
    reinforcement: Optional[ReinforcementMethod] = ...
    """Its settings, if `type` is `reinforcement`."""
    supervised: Optional[SupervisedMethod] = ...
    """Its settings, if `type` is `supervised`."""


module("fine_tuning.fine_tuning_job_event")

class FineTuningJobEvent(Model):
    id: str
    """Id of the event."""
    created_at: int
    """When it was made: Unix time in seconds."""
    level: Literal["info", "warn", "error"]
    """How grave it is: `info`, `warn` or `error`."""
    message: str
    """What happened, in words."""
    object: Literal["fine_tuning.job.event"]
    data: Optional[object] = ...
    """What goes with the event, such as numbers that were measured."""
    type: Optional[Literal["message", "metrics"]] = ...
    """Whether it has words only (`message`), or also numbers in `data` (`metrics`)."""


module("fine_tuning.fine_tuning_job_wandb_integration")

class FineTuningJobWandbIntegration(Model):
    project: str
    """Name of the project at Weights & Biases."""
    entity: Optional[str] = ...
    """The user or team at Weights & Biases; default that of the API key registered there."""
    name: Optional[str] = ...
    """Name of the run; default the id of the job."""
    tags: Optional[List[str]] = ...
    """Tags that the run is given."""


module("fine_tuning.fine_tuning_job_wandb_integration_object")

class FineTuningJobWandbIntegrationObject(Model):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
    """Where Weights & Biases keeps the run: project, name and tags."""


module("fine_tuning.job_create_params")

class JobCreateParams(Params, of="fine_tuning.jobs.create"): ...

class Hyperparameters(Params):
    batch_size: Union[Literal["auto"], int] = ...
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Union[Literal["auto"], int] = ...
    """How many times all examples are gone through; default `auto`."""

class Integration(Params):
    type: Literal["wandb"]
    wandb: IntegrationWandb
    """Where Weights & Biases keeps the run: project, name and tags."""

class IntegrationWandb(Params):
    project: str
    """Name of the project at Weights & Biases."""
    entity: Optional[str] = ...
    """The user or team at Weights & Biases; default that of the API key registered there."""
    name: Optional[str] = ...
    """Name of the run; default the id of the job."""
    tags: Sequence[str] = ...
    """Tags that the run is given."""

class Method(Params):
    type: Literal["supervised", "dpo", "reinforcement"]
    """How to train: `supervised`, `dpo` or `reinforcement`."""
    dpo: DpoMethodParam = ...
    """Its settings, if `type` is `dpo`."""
    reinforcement: ReinforcementMethodParam = ...
    """Its settings, if `type` is `reinforcement`."""
    supervised: SupervisedMethodParam = ...
    """Its settings, if `type` is `supervised`."""


module("fine_tuning.job_list_events_params")

class JobListEventsParams(Params, of="fine_tuning.jobs.list_events"): ...


module("fine_tuning.job_list_params")

class JobListParams(Params, of="fine_tuning.jobs.list"): ...


module("fine_tuning.jobs.checkpoint_list_params")

class CheckpointListParams(Params, of="fine_tuning.jobs.checkpoints.list"): ...


module("fine_tuning.jobs.fine_tuning_job_checkpoint")

class FineTuningJobCheckpoint(Model):
    id: str
    """Id of the checkpoint."""
    created_at: int
    """When it was made: Unix time in seconds."""
    fine_tuned_model_checkpoint: str
    """Name of the model as it was at this checkpoint, to use it with."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    metrics: Metrics
    """How well the model did at this step."""
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    """The step of training that it was made at."""

class Metrics(Model):
    full_valid_loss: Optional[float] = ...
    """Loss over all of the validation file."""
    full_valid_mean_token_accuracy: Optional[float] = ...
    """Share of tokens that were right, over all of the validation file."""
    step: Optional[float] = ...
    """The step of training that this was measured at."""
    train_loss: Optional[float] = ...
    """Loss over the examples that are trained on."""
    train_mean_token_accuracy: Optional[float] = ...
    """Share of tokens that were right, over the examples that are trained on."""
    valid_loss: Optional[float] = ...
    """Loss over a part of the validation file."""
    valid_mean_token_accuracy: Optional[float] = ...
    """Share of tokens that were right, over a part of the validation file."""


module("fine_tuning.reinforcement_hyperparameters")

class ReinforcementHyperparameters(Model):
    batch_size: Optional[Union[Literal["auto"], int]] = ...
    """How many examples make one step of training; default `auto`."""
    compute_multiplier: Optional[Union[Literal["auto"], float]] = ...
    """What the work put into exploring is multiplied by; default `auto`."""
    eval_interval: Optional[Union[Literal["auto"], int]] = ...
    """Steps of training between two evaluations; default `auto`."""
    eval_samples: Optional[Union[Literal["auto"], int]] = ...
    """How many samples an evaluation makes; default `auto`."""
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Optional[Union[Literal["auto"], int]] = ...
    """How many times all examples are gone through; default `auto`."""
    reasoning_effort: Optional[Literal["default", "low", "medium", "high"]] = ...
    """How much the model thinks in training: `default`, `low`, `medium` or `high`."""


module("fine_tuning.reinforcement_hyperparameters_param")

class ReinforcementHyperparametersParam(Params):
    batch_size: Union[Literal["auto"], int] = ...
    """How many examples make one step of training; default `auto`."""
    compute_multiplier: Union[Literal["auto"], float] = ...
    """What the work put into exploring is multiplied by; default `auto`."""
    eval_interval: Union[Literal["auto"], int] = ...
    """Steps of training between two evaluations; default `auto`."""
    eval_samples: Union[Literal["auto"], int] = ...
    """How many samples an evaluation makes; default `auto`."""
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Union[Literal["auto"], int] = ...
    """How many times all examples are gone through; default `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] = ...
    """How much the model thinks in training: `default`, `low`, `medium` or `high`."""


module("fine_tuning.reinforcement_method")

class ReinforcementMethod(Model):
    grader: Grader
    """The grader that scores what the model makes."""
    hyperparameters: Optional[ReinforcementHyperparameters] = ...
    """Settings of the training, such as the number of epochs."""

Grader = Union[
    graders.StringCheckGrader,
    graders.TextSimilarityGrader,
    graders.PythonGrader,
    graders.ScoreModelGrader,
    graders.MultiGrader,
]


module("fine_tuning.reinforcement_method_param")

class ReinforcementMethodParam(Params):
    grader: Grader
    """The grader that scores what the model makes."""
    hyperparameters: ReinforcementHyperparametersParam = ...
    """Settings of the training, such as the number of epochs."""

Grader = Union[
    graders.StringCheckGraderParam,
    graders.TextSimilarityGraderParam,
    graders.PythonGraderParam,
    graders.ScoreModelGraderParam,
    graders.MultiGraderParam,
]


module("fine_tuning.supervised_hyperparameters")

class SupervisedHyperparameters(Model):
    batch_size: Optional[Union[Literal["auto"], int]] = ...
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Optional[Union[Literal["auto"], float]] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Optional[Union[Literal["auto"], int]] = ...
    """How many times all examples are gone through; default `auto`."""


module("fine_tuning.supervised_hyperparameters_param")

class SupervisedHyperparametersParam(Params):
    batch_size: Union[Literal["auto"], int] = ...
    """How many examples make one step of training; default `auto`."""
    learning_rate_multiplier: Union[Literal["auto"], float] = ...
    """What the learning rate is multiplied by; default `auto`."""
    n_epochs: Union[Literal["auto"], int] = ...
    """How many times all examples are gone through; default `auto`."""


module("fine_tuning.supervised_method")

class SupervisedMethod(Model):
    hyperparameters: Optional[SupervisedHyperparameters] = ...
    """Settings of the training, such as the number of epochs."""


module("fine_tuning.supervised_method_param")

class SupervisedMethodParam(Params):
    hyperparameters: SupervisedHyperparametersParam = ...
    """Settings of the training, such as the number of epochs."""


module("fine_tuning")
from fine_tuning import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration


module("fine_tuning.fine_tuning_job_integration")
from fine_tuning import FineTuningJobWandbIntegrationObject as FineTuningJobIntegration
