"""Decisions."""

class decisions(Resource):
    @POST("/decisions", body=DecisionCreateParams)
    def create(
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] = ...,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] = ...,
        safety_identifier: Optional[str] = ...,
    ) -> Decision:
        """Answers closed questions about an input: whether something holds, which of some choices fits, or what score
        it gets. The answers come with probabilities.

        input: what the questions are about: text, or messages and other items
        model: id of the model
        questions: the questions: predicates, choices or scores
        prompt_cache_key: requests with the same key are sent where their common beginning is cached already
        prompt_cache_options: how the common beginning of prompts is cached
        safety_identifier: a stable id of your end user, hashed if it would identify a person
        """


module("decision")

class Decision(Model):
    answers: List[Answer]
    """The answers to the questions."""
    model: str
    """The model that decided."""
    usage: Usage
    """How many tokens it took."""

Answer = Alias(
    Union[
        AnswerAnswerResourcePredicate,
        AnswerAnswerResourceChoice,
        AnswerAnswerResourceScore,
        AnswerAnswerResourceRefusal,
    ],
    discriminator="type",
)

class AnswerAnswerResourcePredicate(Model):
    name: Optional[str] = ...
    """The name that you gave the question, if any."""
    probability: float
    """How probable it is that it holds, from 0 to 1."""
    type: Literal["predicate"]

class AnswerAnswerResourceChoice(Model):
    choice: Union[pydantic.StrictStr, pydantic.StrictBool]
    """What was chosen: a string or a bool."""
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: Optional[str] = ...
    """The name that you gave the question, if any."""
    probabilities: List[AnswerAnswerResourceChoiceProbability]
    """How probable each of the choices is."""
    type: Literal["choice"]

class AnswerAnswerResourceChoiceProbability(Model):
    probability: float
    """How probable it is, from 0 to 1."""
    value: Union[pydantic.StrictStr, pydantic.StrictBool]
    """The choice: a string or a bool."""

class AnswerAnswerResourceScore(Model):
    confidence: float
    """How sure the model is of it; the higher, the surer."""
    name: Optional[str] = ...
    """The name that you gave the question, if any."""
    probabilities: List[AnswerAnswerResourceScoreProbability]
    """How probable each of the levels is."""
    score: float
    """The score that it gets."""
    type: Literal["score"]

class AnswerAnswerResourceScoreProbability(Model):
    label: str
    """The name of this level."""
    probability: float
    """How probable it is, from 0 to 1."""
    value: int
    """The level as a number."""

class AnswerAnswerResourceRefusal(Model):
    name: Optional[str] = ...
    """The name that you gave the question, if any."""
    type: Literal["refusal"]

class Usage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: UsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: UsageOutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""

class UsageInputTokensDetails(Model):
    cache_write_tokens: int
    """Tokens that were written to the cache."""
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""

class UsageOutputTokensDetails(Model):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""


module("decision_create_params")

class DecisionCreateParams(Params, of="decisions.create"): ...

InputUnionMember1 = Union[
    InputUnionMember1DecisionInputUserMessage,
    InputUnionMember1DecisionInputDeveloperMessage,
    InputUnionMember1DecisionInputSystemMessage,
    InputUnionMember1DecisionInputAssistantMessage,
    InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallOutput,
    InputUnionMember1DecisionInputCustomToolCall,
    InputUnionMember1DecisionInputCustomToolCallOutput,
]

class InputUnionMember1DecisionInputUserMessage(Params):
    content: Union[str, Iterable[DecisionInputPartUnionParam]]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputDeveloperMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["developer"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputSystemMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["system"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputAssistantMessage(Params):
    content: Union[str, Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    """What the model said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] = ...

InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = Union[
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(Params):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]

class InputUnionMember1DecisionInputFunctionCall(Params):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: Optional[str] = ...
    """Id of the item."""
    namespace: Optional[str] = ...
    """The namespace that the function is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class InputUnionMember1DecisionInputFunctionCallOutput(Params):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

InputUnionMember1FunctionCallOutputOutputParts = Union[DecisionInputTextParam, DecisionInputImageParam]

class InputUnionMember1DecisionInputCustomToolCall(Params):
    call_id: str
    """Id of the call."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: Optional[str] = ...
    """Id of the item."""
    namespace: Optional[str] = ...
    """The namespace that it is in."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

class InputUnionMember1DecisionInputCustomToolCallOutput(Params):
    call_id: str
    """Id of the call that this is the result of."""
    output: Union[str, Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = ...
    """Id of the item."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...
    """`in_progress`, `completed` or `incomplete`."""

InputUnionMember1CustomToolCallOutputOutputParts = Union[DecisionInputTextParam, DecisionInputImageParam]

Question = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

class QuestionQuestionParamPredicate(Params):
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    """What is to be judged as true or not: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: str = ...
    """A name of your own, by which you find its answer."""

class QuestionQuestionParamChoice(Params):
    choices: Iterable[QuestionQuestionParamChoiceChoice]
    """What there is to choose from."""
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    """What is to be chosen, and how: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: str = ...
    """A name of your own, by which you find its answer."""

class QuestionQuestionParamChoiceChoice(Params):
    value: Union[str, bool]
    """What the answer gives if this is chosen."""
    description: str = ...
    """When this is the right choice."""

class QuestionQuestionParamScore(Params):
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    """What is to be scored, and how: text, or parts of text, images and JSON."""
    levels: Iterable[QuestionQuestionParamScoreLevel]
    """The levels that the score can have."""
    type: Literal["score"]
    name: str = ...
    """A name of your own, by which you find its answer."""

class QuestionQuestionParamScoreLevel(Params):
    label: str
    """The name of this level."""
    description: str = ...
    """When this is the right level."""

class PromptCacheOptions(Params):
    mode: Optional[Literal["implicit", "explicit"]] = ...
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
    ttl: Literal["30m"] = ...


module("decision_input_image_param")

class DecisionInputImageParam(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]


module("decision_input_message_param", exports=["DecisionInputMessageUnionParam"])

class DecisionInputMessageParam(Params, DecisionInputUserMessage): ...

class DecisionInputUserMessage(Params):
    content: Union[str, Iterable[DecisionInputPartUnionParam]]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: Literal["message"] = ...

DecisionInputMessageUnionParam = Union[
    DecisionInputUserMessage,
    DecisionInputDeveloperMessage,
    DecisionInputSystemMessage,
    DecisionInputAssistantMessage,
]

class DecisionInputDeveloperMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["developer"]
    type: Literal["message"] = ...

class DecisionInputSystemMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    """What the model is told, as text or text parts."""
    role: Literal["system"]
    type: Literal["message"] = ...

class DecisionInputAssistantMessage(Params):
    content: Union[str, Iterable[DecisionInputAssistantMessageContentParts]]
    """What the model said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: Literal["message"] = ...

DecisionInputAssistantMessageContentParts = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(Params):
    text: str
    """The text."""
    type: Literal["output_text"]

class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(Params):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("decision_input_part_union_param")

DecisionInputPartUnionParam = Union[DecisionInputTextParam, DecisionInputImageParam, shared_params.DecisionInputJSON]


module("decision_input_text_param")

class DecisionInputTextParam(Params):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...
    """The beginning up to here is kept in the cache."""

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]


module("decision_prompt_cache_breakpoint_param")

class DecisionPromptCacheBreakpointParam(Params):
    mode: Literal["explicit"]
