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
    model: str
    usage: Usage

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
    probability: float
    type: Literal["predicate"]

class AnswerAnswerResourceChoice(Model):
    choice: Union[pydantic.StrictStr, pydantic.StrictBool]
    confidence: float
    name: Optional[str] = ...
    probabilities: List[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]

class AnswerAnswerResourceChoiceProbability(Model):
    probability: float
    value: Union[pydantic.StrictStr, pydantic.StrictBool]

class AnswerAnswerResourceScore(Model):
    confidence: float
    name: Optional[str] = ...
    probabilities: List[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]

class AnswerAnswerResourceScoreProbability(Model):
    label: str
    probability: float
    value: int

class AnswerAnswerResourceRefusal(Model):
    name: Optional[str] = ...
    type: Literal["refusal"]

class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int

class UsageInputTokensDetails(Model):
    cache_write_tokens: int
    cached_tokens: int

class UsageOutputTokensDetails(Model):
    reasoning_tokens: int


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
    role: Literal["user"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputDeveloperMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["developer"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputSystemMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["system"]
    type: Literal["message"] = ...

class InputUnionMember1DecisionInputAssistantMessage(Params):
    content: Union[str, Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Literal["message"] = ...

InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = Union[
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(Params):
    text: str
    type: Literal["output_text"]

class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(Params):
    refusal: str
    type: Literal["refusal"]

class InputUnionMember1DecisionInputFunctionCall(Params):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class InputUnionMember1DecisionInputFunctionCallOutput(Params):
    call_id: str
    output: Union[str, Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Literal["function_call_output"]
    id: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

InputUnionMember1FunctionCallOutputOutputParts = Union[DecisionInputTextParam, DecisionInputImageParam]

class InputUnionMember1DecisionInputCustomToolCall(Params):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = ...
    namespace: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

class InputUnionMember1DecisionInputCustomToolCallOutput(Params):
    call_id: str
    output: Union[str, Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = ...
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = ...

InputUnionMember1CustomToolCallOutputOutputParts = Union[DecisionInputTextParam, DecisionInputImageParam]

Question = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

class QuestionQuestionParamPredicate(Params):
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    type: Literal["predicate"]
    name: str = ...

class QuestionQuestionParamChoice(Params):
    choices: Iterable[QuestionQuestionParamChoiceChoice]
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    type: Literal["choice"]
    name: str = ...

class QuestionQuestionParamChoiceChoice(Params):
    value: Union[str, bool]
    description: str = ...

class QuestionQuestionParamScore(Params):
    instructions: Union[str, Iterable[shared_params.DecisionQuestionInputPart]]
    levels: Iterable[QuestionQuestionParamScoreLevel]
    type: Literal["score"]
    name: str = ...

class QuestionQuestionParamScoreLevel(Params):
    label: str
    description: str = ...

class PromptCacheOptions(Params):
    mode: Optional[Literal["implicit", "explicit"]] = ...
    ttl: Literal["30m"] = ...


module("decision_input_image_param")

class DecisionInputImageParam(Params):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[Literal["low", "high", "auto", "original"]] = ...
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]


module("decision_input_message_param", exports=["DecisionInputMessageUnionParam"])

class DecisionInputMessageParam(Params, DecisionInputUserMessage): ...

class DecisionInputUserMessage(Params):
    content: Union[str, Iterable[DecisionInputPartUnionParam]]
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
    role: Literal["developer"]
    type: Literal["message"] = ...

class DecisionInputSystemMessage(Params):
    content: Union[str, Iterable[DecisionInputTextParam]]
    role: Literal["system"]
    type: Literal["message"] = ...

class DecisionInputAssistantMessage(Params):
    content: Union[str, Iterable[DecisionInputAssistantMessageContentParts]]
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    type: Literal["message"] = ...

DecisionInputAssistantMessageContentParts = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(Params):
    text: str
    type: Literal["output_text"]

class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(Params):
    refusal: str
    type: Literal["refusal"]


module("decision_input_part_union_param")

DecisionInputPartUnionParam = Union[DecisionInputTextParam, DecisionInputImageParam, shared_params.DecisionInputJSON]


module("decision_input_text_param")

class DecisionInputTextParam(Params):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Optional[DecisionPromptCacheBreakpointParam] = ...

class PromptCacheBreakpoint(Params):
    mode: Literal["explicit"]


module("decision_prompt_cache_breakpoint_param")

class DecisionPromptCacheBreakpointParam(Params):
    mode: Literal["explicit"]
