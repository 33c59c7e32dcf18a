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
    ) -> ImagesResponse: ...

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
    ) -> ImagesResponse: ...

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
    ) -> ImagesResponse: ...


module("image")

class Image(Model):
    b64_json: Optional[str] = ...
    revised_prompt: Optional[str] = ...
    url: Optional[str] = ...


module("image_create_variation_params")

class ImageCreateVariationParams(Params, of="images.create_variation"): ...


module("image_edit_completed_event")

class ImageEditCompletedEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.completed"]
    usage: Usage
    safety_identifier: Optional[str] = ...

class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int

class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


module("image_edit_params")

ImageEditParams = Alias(Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming], v1_51={"kind": "typeddict"})

class ImageEditParamsNonStreaming(Params, ImageEditParamsBase):
    stream: Optional[Literal[False]] = ...

class Svg(Params):
    model: str = ...
    reasoning: Optional[SvgReasoning] = ...

class SvgReasoning(Params):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] = ...

class ImageEditParamsBase(Params, of="images.edit"): ...

class ImageEditParamsStreaming(Params, ImageEditParamsBase):
    stream: Literal[True]


module("image_edit_partial_image_event")

class ImageEditPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.partial_image"]


module("image_edit_stream_event")

ImageEditStreamEvent = Alias(Union[ImageEditPartialImageEvent, ImageEditCompletedEvent], discriminator="type")


module("image_gen_completed_event")

class ImageGenCompletedEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_generation.completed"]
    usage: Usage
    safety_identifier: Optional[str] = ...

class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int

class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int


module("image_gen_partial_image_event")

class ImageGenPartialImageEvent(Model):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
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

class Svg(Params):
    model: str
    reasoning: Optional[SvgReasoning] = ...

class SvgReasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...

class ImageGenerateParamsBase(Params, of="images.generate"): ...

class ImageGenerateParamsStreaming(Params, ImageGenerateParamsBase):
    stream: Literal[True]


module("image_input_reference_param")

class ImageInputReferenceParam(Params):
    file_id: str = ...
    image_url: str = ...


module("image_model")

ImageModel = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest",
    "dall-e-2", "dall-e-3",
]


module("images_response")

class ImagesResponse(Model, v1_51={"required": {"data": True}}):
    created: int
    background: Optional[Literal["transparent", "opaque"]] = ...
    data: Optional[List[Image]] = ...
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = ...
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max"]] = ...
    safety_identifier: Optional[str] = ...
    size: Optional[Union[str, Literal["1024x1024", "1024x1536", "1536x1024"]]] = ...
    svg_usage: Optional[SvgUsage] = ...
    usage: Optional[Usage] = ...

class SvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int

class Usage(Model):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: Optional[UsageOutputTokensDetails] = ...

class UsageInputTokensDetails(Model):
    image_tokens: int
    text_tokens: int

class UsageOutputTokensDetails(Model):
    image_tokens: int
    text_tokens: int
