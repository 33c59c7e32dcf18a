"""Images."""

class images(Resource):
    @POST(
        "/images/variations",
        body=ImageCreateVariationParams,
        deprecated=True,
        form=["image"],
        v1_51={"deprecated": False},
    )
    def create_variation(
        *,
        image: _types.FileTypes,
        model: Optional[Union[str, ImageModel]] = ...,
        n: Optional[int] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        size: Optional[Literal["256x256", "512x512", "1024x1024"]] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Makes variations of a picture (`dall-e-2` only).

        image: the picture: a square PNG file below 4 MB
        model: id of the model; only `dall-e-2`
        n: how many pictures, 1 to 10; default 1
        response_format: `url` (default; valid for an hour) or `b64_json`
        size: `256x256`, `512x512` or `1024x1024` (default)
        user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
            `prompt_cache_key`
        """

    @POST(
        "/images/edits",
        stream=ImageEditStreamEvent,
        body=(image_edit_params.ImageEditParamsStreaming, image_edit_params.ImageEditParamsNonStreaming),
        form=["image", "image.<array>", "markup", "mask"],
        v1_51={"stream_event": None},
    )
    def edit(
        *,
        image: Union[_types.FileTypes, Sequence[_types.FileTypes]],
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...,
        complexity: Optional[Literal["low", "medium", "high"]] = ...,
        frame_count: Optional[int] = ...,
        frame_duration_ms: Optional[int] = ...,
        input_fidelity: Optional[Literal["high", "low"]] = ...,
        markup: _types.FileTypes = ...,
        mask: _types.FileTypes = ...,
        model: Optional[Union[str, ImageModel]] = ...,
        n: Optional[int] = ...,
        output_compression: Optional[int] = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...,
        partial_images: Optional[int] = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        safety_identifier: Optional[str] = ...,
        size: Optional[Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"]]] = ...,
        stream: Optional[Literal[False, True]] = ...,
        svg: Optional[image_edit_params.Svg] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB
            (`dall-e-2`: one square PNG below 4 MB)
        prompt: what to make of it, in words, up to 32000 characters (`dall-e-2`: 1000)
        background: `transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output
        complexity: how elaborate vector output is: `low`, `medium` or `high`
        frame_count: how many frames an animation has
        frame_duration_ms: how long each frame of an animation is shown, in milliseconds
        input_fidelity: how closely to keep to the input picture, faces above all: `high` or `low` (default)
        markup: a picture with marks drawn on it that show what to change
        mask: a PNG of the same size whose transparent parts show what to change
        model: id of the model, such as `gpt-image-1` or `dall-e-2`
        n: how many pictures, 1 to 10; default 1
        output_compression: 0 to 100 per cent for `webp` and `jpeg` output; default 100
        output_format: `png` (default), `jpeg` or `webp`
        partial_images: how many intermediate pictures to stream, 0 to 3; default 0
        quality: `low`, `medium`, `high` or `auto` (default); `standard` for `dall-e-2`
        response_format: `url` or `b64_json`, for `dall-e-2` only; newer models always give base64
        safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator
            act on one user and not on your whole account; up to 64 characters
        size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
        stream: True: the reply comes as a stream of events while it is made; default False
        svg: options of vector output
        user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
            `prompt_cache_key`
        """

    @POST(
        "/images/generations",
        stream=ImageGenStreamEvent,
        body=(image_generate_params.ImageGenerateParamsStreaming, image_generate_params.ImageGenerateParamsNonStreaming),
        v1_51={"stream_event": None},
    )
    def generate(
        *,
        prompt: str,
        background: Optional[Literal["transparent", "opaque", "auto"]] = ...,
        complexity: Optional[Literal["low", "medium", "high"]] = ...,
        frame_count: Optional[int] = ...,
        frame_duration_ms: Optional[int] = ...,
        model: Optional[Union[str, ImageModel]] = ...,
        moderation: Optional[Literal["low", "auto"]] = ...,
        n: Optional[int] = ...,
        output_compression: Optional[int] = ...,
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...,
        partial_images: Optional[int] = ...,
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]] = ...,
        response_format: Optional[Literal["url", "b64_json"]] = ...,
        safety_identifier: Optional[str] = ...,
        size: Optional[Union[
            str,
            Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        ]] = ...,
        stream: Optional[Literal[False, True]] = ...,
        style: Optional[Literal["vivid", "natural"]] = ...,
        svg: Optional[image_generate_params.Svg] = ...,
        user: str = ...,
    ) -> ImagesResponse:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        prompt: what to show, in words, up to 32000 characters (`dall-e-3`: 4000, `dall-e-2`: 1000)
        background: `transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output
        complexity: how elaborate vector output is: `low`, `medium` or `high`
        frame_count: how many frames an animation has
        frame_duration_ms: how long each frame of an animation is shown, in milliseconds
        model: id of the model, such as `gpt-image-1`, `dall-e-3` or `dall-e-2`
        moderation: how strictly content is filtered: `auto` (default) or `low`
        n: how many pictures, 1 to 10 (`dall-e-3`: 1); default 1
        output_compression: 0 to 100 per cent for `webp` and `jpeg` output; default 100
        output_format: `png` (default), `jpeg` or `webp`
        partial_images: how many intermediate pictures to stream, 0 to 3; default 0
        quality: `low`, `medium`, `high` or `auto` (default); `hd` or `standard` for `dall-e-3`
        response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give
            base64
        safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator
            act on one user and not on your whole account; up to 64 characters
        size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
        stream: True: the reply comes as a stream of events while it is made; default False
        style: `vivid` (default) or `natural`, for `dall-e-3` only
        svg: options of vector output
        user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
            `prompt_cache_key`
        """


module("image")

class Image(Model):
    """An image that was made."""
    b64_json: Optional[str] = ...
    """The image as base64."""
    revised_prompt: Optional[str] = ...
    """The prompt that was made of yours and used."""
    url: Optional[str] = ...
    """Where the image is for an hour."""


module("image_create_variation_params")

class ImageCreateVariationParams(Params, of="images.create_variation"): ...


module("image_edit_completed_event")

class ImageEditCompletedEvent(Model):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width x height in pixels."""
    type: Literal["image_edit.completed"]
    usage: Usage
    """How many tokens it took."""
    safety_identifier: Optional[str] = ...
    """The id of your end user."""

class Usage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: UsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""

class UsageInputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""


module("image_edit_params")

ImageEditParams = Alias(Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming], v1_51={"kind": "typeddict"})

class ImageEditParamsNonStreaming(Params, ImageEditParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class Svg(Params):
    model: str = ...
    """Id of the model that makes the vector output."""
    reasoning: Optional[SvgReasoning] = ...
    """How much that model thinks before it draws."""

class SvgReasoning(Params):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""

class ImageEditParamsBase(Params, of="images.edit"): ...

class ImageEditParamsStreaming(Params, ImageEditParamsBase):
    stream: Literal[True]


module("image_edit_partial_image_event")

class ImageEditPartialImageEvent(Model):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width x height in pixels."""
    type: Literal["image_edit.partial_image"]


module("image_edit_stream_event")

ImageEditStreamEvent = Alias(Union[ImageEditPartialImageEvent, ImageEditCompletedEvent], discriminator="type")


module("image_gen_completed_event")

class ImageGenCompletedEvent(Model):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width x height in pixels."""
    type: Literal["image_generation.completed"]
    usage: Usage
    """How many tokens it took."""
    safety_identifier: Optional[str] = ...
    """The id of your end user."""

class Usage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: UsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""

class UsageInputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""


module("image_gen_partial_image_event")

class ImageGenPartialImageEvent(Model):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width x height in pixels."""
    type: Literal["image_generation.partial_image"]


module("image_gen_stream_event")

ImageGenStreamEvent = Alias(Union[ImageGenPartialImageEvent, ImageGenCompletedEvent], discriminator="type")


module("image_generate_params")

ImageGenerateParams = Alias(
    Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming],
    v1_51={"kind": "typeddict"},
)

class ImageGenerateParamsNonStreaming(Params, ImageGenerateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class Svg(Params):
    model: str
    """Id of the model that makes the vector output."""
    reasoning: Optional[SvgReasoning] = ...
    """How much that model thinks before it draws."""

class SvgReasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""

class ImageGenerateParamsBase(Params, of="images.generate"): ...

class ImageGenerateParamsStreaming(Params, ImageGenerateParamsBase):
    stream: Literal[True]


module("image_input_reference_param")

class ImageInputReferenceParam(Params):
    file_id: str = ...
    """Id of the file."""
    image_url: str = ...
    """Address of the image, or the image itself as a `data:` URL."""


module("image_model")

ImageModel = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest",
    "dall-e-2", "dall-e-3",
]


module("images_response")

class ImagesResponse(Model, v1_51={"required": {"data": True}}):
    """Images that were made."""
    created: int
    """When they were made: Unix time in seconds."""
    background: Optional[Literal["transparent", "opaque"]] = ...
    """`transparent` or `opaque`."""
    data: Optional[List[Image]] = ...
    """The images."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    """The format of the images."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = ...
    """Their quality."""
    safety_identifier: Optional[str] = ...
    """The id of your end user."""
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    """Their width x height in pixels."""
    svg_usage: Optional[SvgUsage] = ...
    """Tokens that a drawing as SVG took."""
    usage: Optional[Usage] = ...
    """How many tokens it took."""

class SvgUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""

class Usage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: UsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    output_tokens_details: Optional[UsageOutputTokensDetails] = ...
    """What the output tokens are made of."""

class UsageInputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""

class UsageOutputTokensDetails(Model):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
