"""Moderations."""

class moderations(Resource):
    @POST("/moderations", body=ModerationCreateParams)
    def create(
        *,
        input: Union[str, Sequence[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] = ...,
    ) -> ModerationCreateResponse:
        """Says whether text or pictures are harmful, and in which way.

        input: a text, a list of texts, or a list of text and image parts
        model: id of the model; default `omni-moderation-latest`
        """


module("moderation")

class Moderation(Model):
    """What was found in one input."""
    categories: Categories
    """Which categories were found."""
    category_applied_input_types: CategoryAppliedInputTypes
    """Which inputs each category was looked for in: `text`, `image`."""
    category_scores: CategoryScores
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""

class Categories(Model, v1_51={"required": {"illicit": True, "illicit_violent": True}}):
    harassment: bool
    harassment_threatening: Wire["harassment/threatening", bool]
    hate: bool
    hate_threatening: Wire["hate/threatening", bool]
    illicit: Optional[bool] = ...
    illicit_violent: Wire["illicit/violent", Optional[bool]] = ...
    self_harm: Wire["self-harm", bool]
    self_harm_instructions: Wire["self-harm/instructions", bool]
    self_harm_intent: Wire["self-harm/intent", bool]
    sexual: bool
    sexual_minors: Wire["sexual/minors", bool]
    violence: bool
    violence_graphic: Wire["violence/graphic", bool]

class CategoryAppliedInputTypes(Model):
    harassment: List[Literal["text"]]
    harassment_threatening: Wire["harassment/threatening", List[Literal["text"]]]
    hate: List[Literal["text"]]
    hate_threatening: Wire["hate/threatening", List[Literal["text"]]]
    illicit: List[Literal["text"]]
    illicit_violent: Wire["illicit/violent", List[Literal["text"]]]
    self_harm: Wire["self-harm", List[Literal["text", "image"]]]
    self_harm_instructions: Wire["self-harm/instructions", List[Literal["text", "image"]]]
    self_harm_intent: Wire["self-harm/intent", List[Literal["text", "image"]]]
    sexual: List[Literal["text", "image"]]
    sexual_minors: Wire["sexual/minors", List[Literal["text"]]]
    violence: List[Literal["text", "image"]]
    violence_graphic: Wire["violence/graphic", List[Literal["text", "image"]]]

class CategoryScores(Model):
    harassment: float
    harassment_threatening: Wire["harassment/threatening", float]
    hate: float
    hate_threatening: Wire["hate/threatening", float]
    illicit: float
    illicit_violent: Wire["illicit/violent", float]
    self_harm: Wire["self-harm", float]
    self_harm_instructions: Wire["self-harm/instructions", float]
    self_harm_intent: Wire["self-harm/intent", float]
    sexual: float
    sexual_minors: Wire["sexual/minors", float]
    violence: float
    violence_graphic: Wire["violence/graphic", float]


module("moderation_create_params")

class ModerationCreateParams(Params, of="moderations.create"): ...


module("moderation_create_response")

class ModerationCreateResponse(Model):
    """What `moderations.create` gives: a result for each input."""
    id: str
    model: str
    """The model that judged."""
    results: List[Moderation]
    """One result for each input, in their order."""


module("moderation_image_url_input_param")

class ModerationImageURLInputParam(Params):
    image_url: ImageURL
    type: Literal["image_url"]

class ImageURL(Params):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""


module("moderation_model")

ModerationModel = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable",
]


module("moderation_multi_modal_input_param")

ModerationMultiModalInputParam = Union[ModerationImageURLInputParam, ModerationTextInputParam]


module("moderation_text_input_param")

class ModerationTextInputParam(Params):
    text: str
    type: Literal["text"]
