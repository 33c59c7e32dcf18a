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
    """Whether it was found."""
    harassment_threatening: Wire["harassment/threatening", bool]
    """Whether it was found."""
    hate: bool
    """Whether it was found."""
    hate_threatening: Wire["hate/threatening", bool]
    """Whether it was found."""
    illicit: Optional[bool] = ...
    """Whether it was found."""
    illicit_violent: Wire["illicit/violent", Optional[bool]] = ...
    """Whether it was found."""
    self_harm: Wire["self-harm", bool]
    """Whether it was found."""
    self_harm_instructions: Wire["self-harm/instructions", bool]
    """Whether it was found."""
    self_harm_intent: Wire["self-harm/intent", bool]
    """Whether it was found."""
    sexual: bool
    """Whether it was found."""
    sexual_minors: Wire["sexual/minors", bool]
    """Whether it was found."""
    violence: bool
    """Whether it was found."""
    violence_graphic: Wire["violence/graphic", bool]
    """Whether it was found."""

class CategoryAppliedInputTypes(Model):
    harassment: List[Literal["text"]]
    """Which inputs it was looked for in."""
    harassment_threatening: Wire["harassment/threatening", List[Literal["text"]]]
    """Which inputs it was looked for in."""
    hate: List[Literal["text"]]
    """Which inputs it was looked for in."""
    hate_threatening: Wire["hate/threatening", List[Literal["text"]]]
    """Which inputs it was looked for in."""
    illicit: List[Literal["text"]]
    """Which inputs it was looked for in."""
    illicit_violent: Wire["illicit/violent", List[Literal["text"]]]
    """Which inputs it was looked for in."""
    self_harm: Wire["self-harm", List[Literal["text", "image"]]]
    """Which inputs it was looked for in."""
    self_harm_instructions: Wire["self-harm/instructions", List[Literal["text", "image"]]]
    """Which inputs it was looked for in."""
    self_harm_intent: Wire["self-harm/intent", List[Literal["text", "image"]]]
    """Which inputs it was looked for in."""
    sexual: List[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    sexual_minors: Wire["sexual/minors", List[Literal["text"]]]
    """Which inputs it was looked for in."""
    violence: List[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    violence_graphic: Wire["violence/graphic", List[Literal["text", "image"]]]
    """Which inputs it was looked for in."""

class CategoryScores(Model):
    harassment: float
    """How sure the model is, 0 to 1."""
    harassment_threatening: Wire["harassment/threatening", float]
    """How sure the model is, 0 to 1."""
    hate: float
    """How sure the model is, 0 to 1."""
    hate_threatening: Wire["hate/threatening", float]
    """How sure the model is, 0 to 1."""
    illicit: float
    """How sure the model is, 0 to 1."""
    illicit_violent: Wire["illicit/violent", float]
    """How sure the model is, 0 to 1."""
    self_harm: Wire["self-harm", float]
    """How sure the model is, 0 to 1."""
    self_harm_instructions: Wire["self-harm/instructions", float]
    """How sure the model is, 0 to 1."""
    self_harm_intent: Wire["self-harm/intent", float]
    """How sure the model is, 0 to 1."""
    sexual: float
    """How sure the model is, 0 to 1."""
    sexual_minors: Wire["sexual/minors", float]
    """How sure the model is, 0 to 1."""
    violence: float
    """How sure the model is, 0 to 1."""
    violence_graphic: Wire["violence/graphic", float]
    """How sure the model is, 0 to 1."""


module("moderation_create_params")

class ModerationCreateParams(Params, of="moderations.create"): ...


module("moderation_create_response")

class ModerationCreateResponse(Model):
    """What `moderations.create` gives: a result for each input."""
    id: str
    """Id of this moderation."""
    model: str
    """The model that judged."""
    results: List[Moderation]
    """One result for each input, in their order."""


module("moderation_image_url_input_param")

class ModerationImageURLInputParam(Params):
    image_url: ImageURL
    """The image to look at, by its address."""
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
    """The text."""
    type: Literal["text"]
