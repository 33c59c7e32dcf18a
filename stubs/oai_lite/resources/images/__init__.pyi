# Derived by `python -m tools gen` from tools/api/images.pyi. Do not edit: change that and run gen.
# mypy: disable-error-code="overload-cannot-match"
from typing import Any, Generic, Literal, Sequence, overload
from typing_extensions import deprecated
from ..._async import AsyncResponseManager, AsyncStream
from ..._multipart import FileTypes
from ..._options import Timeout
from ..._request import ExtraBody, ExtraHeaders, ExtraQuery
from ..._resource import AsyncResource, Resource
from ..._sync import ResponseManager, Stream
from ..._views import RawResponse
from .._mistakes import Lacking, NoParameter, Omit
from .._results import AwaitableRawResponse, Coroutine, R1, R2, R3, R4, R5
from ...types._params import ImageEditParamsSvg, ImageEditStreamEvent, ImageGenStreamEvent, ImageGenerateParamsSvg, ImageModel
from ...types._types import ImagesResponse
class ImagesMethods(Generic[R1, R2, R3, R4, R5]):
    @deprecated("the API has declared images.create_variation deprecated")
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | None = ...,
        n: int | None = ...,
        response_format: Literal["url", "b64_json"] | None = ...,
        size: Literal["256x256", "512x512", "1024x1024"] | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R1:
        """Makes variations of a picture (`dall-e-2` only).

        Args:
            image: the picture: a square PNG file below 4 MB
            model: id of the model; only `dall-e-2`
            n: how many pictures, 1 to 10; default 1
            response_format: `url` (default; valid for an hour) or `b64_json`
            size: `256x256`, `512x512` or `1024x1024` (default)
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes] | Omit,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        input_fidelity: Literal["high", "low"] | None | Omit = ...,
        markup: FileTypes | None | Omit = ...,
        mask: FileTypes | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None | Omit = ...,
        stream: Literal[False] | None = ...,
        svg: ImageEditParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        Args:
            image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)
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
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes] | Omit,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        input_fidelity: Literal["high", "low"] | None | Omit = ...,
        markup: FileTypes | None | Omit = ...,
        mask: FileTypes | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None | Omit = ...,
        stream: Literal[True],
        svg: ImageEditParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R2:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        Args:
            image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)
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
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def edit(
        self,
        *,
        image: FileTypes | Sequence[FileTypes] | Omit,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        input_fidelity: Literal["high", "low"] | None | Omit = ...,
        markup: FileTypes | None | Omit = ...,
        mask: FileTypes | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None | Omit = ...,
        stream: bool | None | Omit = ...,
        svg: ImageEditParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R3:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        Args:
            image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)
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
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def edit(self, **given: Lacking[Literal["image", "prompt"]]) -> R3:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        Args:
            image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)
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
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def generate(
        self,
        *,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        moderation: Literal["low", "auto"] | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = ...,
        stream: Literal[False] | None = ...,
        style: Literal["vivid", "natural"] | None | Omit = ...,
        svg: ImageGenerateParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R1:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        Args:
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
            response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            style: `vivid` (default) or `natural`, for `dall-e-3` only
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def generate(
        self,
        *,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        moderation: Literal["low", "auto"] | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = ...,
        stream: Literal[True],
        style: Literal["vivid", "natural"] | None | Omit = ...,
        svg: ImageGenerateParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
    ) -> R4:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        Args:
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
            response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            style: `vivid` (default) or `natural`, for `dall-e-3` only
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def generate(
        self,
        *,
        prompt: str | Omit,
        background: Literal["transparent", "opaque", "auto"] | None | Omit = ...,
        complexity: Literal["low", "medium", "high"] | None | Omit = ...,
        frame_count: int | None | Omit = ...,
        frame_duration_ms: int | None | Omit = ...,
        model: str | ImageModel | None | Omit = ...,
        moderation: Literal["low", "auto"] | None | Omit = ...,
        n: int | None | Omit = ...,
        output_compression: int | None | Omit = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None | Omit = ...,
        partial_images: int | None | Omit = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None | Omit = ...,
        response_format: Literal["url", "b64_json"] | None | Omit = ...,
        safety_identifier: str | None | Omit = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None | Omit = ...,
        stream: bool | None | Omit = ...,
        style: Literal["vivid", "natural"] | None | Omit = ...,
        svg: ImageGenerateParamsSvg | None | Omit = ...,
        user: str | None | Omit = ...,
        extra_headers: ExtraHeaders | None | Omit = ...,
        extra_query: ExtraQuery | None | Omit = ...,
        extra_body: ExtraBody | None | Omit = ...,
        timeout: float | Timeout | None | Omit = ...,
        **unknown: NoParameter,
    ) -> R5:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        Args:
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
            response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            style: `vivid` (default) or `natural`, for `dall-e-3` only
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    @overload
    def generate(self, **given: Lacking[Literal["prompt"]]) -> R5:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        Args:
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
            response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            stream: True: the reply comes as a stream of events while it is made; default False
            style: `vivid` (default) or `natural`, for `dall-e-3` only
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def edit_stream(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None = ...,
        complexity: Literal["low", "medium", "high"] | None = ...,
        frame_count: int | None = ...,
        frame_duration_ms: int | None = ...,
        input_fidelity: Literal["high", "low"] | None = ...,
        markup: FileTypes | None = ...,
        mask: FileTypes | None = ...,
        model: str | ImageModel | None = ...,
        n: int | None = ...,
        output_compression: int | None = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...,
        partial_images: int | None = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None = ...,
        response_format: Literal["url", "b64_json"] | None = ...,
        safety_identifier: str | None = ...,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None = ...,
        svg: ImageEditParamsSvg | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R2:
        """Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures
        come as events.

        Args:
            image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)
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
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
    def generate_stream(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | None = ...,
        complexity: Literal["low", "medium", "high"] | None = ...,
        frame_count: int | None = ...,
        frame_duration_ms: int | None = ...,
        model: str | ImageModel | None = ...,
        moderation: Literal["low", "auto"] | None = ...,
        n: int | None = ...,
        output_compression: int | None = ...,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = ...,
        partial_images: int | None = ...,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None = ...,
        response_format: Literal["url", "b64_json"] | None = ...,
        safety_identifier: str | None = ...,
        size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None = ...,
        style: Literal["vivid", "natural"] | None = ...,
        svg: ImageGenerateParamsSvg | None = ...,
        user: str | None = ...,
        extra_headers: ExtraHeaders | None = ...,
        extra_query: ExtraQuery | None = ...,
        extra_body: ExtraBody | None = ...,
        timeout: float | Timeout | None = ...,
    ) -> R4:
        """Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.

        Args:
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
            response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64
            safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters
            size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model
            style: `vivid` (default) or `natural`, for `dall-e-3` only
            svg: options of vector output
            user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """
class ImagesWithRawResponse(ImagesMethods[RawResponse[ImagesResponse], RawResponse[Stream[ImageEditStreamEvent]], RawResponse[ImagesResponse | Stream[ImageEditStreamEvent]], RawResponse[Stream[ImageGenStreamEvent]], RawResponse[ImagesResponse | Stream[ImageGenStreamEvent]]]):
    ...
class ImagesWithStreamingResponse(ImagesMethods[ResponseManager[ImagesResponse], ResponseManager[Stream[ImageEditStreamEvent]], ResponseManager[ImagesResponse | Stream[ImageEditStreamEvent]], ResponseManager[Stream[ImageGenStreamEvent]], ResponseManager[ImagesResponse | Stream[ImageGenStreamEvent]]]):
    ...
class Images(Resource[ImagesWithRawResponse, ImagesWithStreamingResponse], ImagesMethods[ImagesResponse, Stream[ImageEditStreamEvent], ImagesResponse | Stream[ImageEditStreamEvent], Stream[ImageGenStreamEvent], ImagesResponse | Stream[ImageGenStreamEvent]]):
    ...
class AsyncImagesWithRawResponse(ImagesMethods[AwaitableRawResponse[ImagesResponse], AwaitableRawResponse[AsyncStream[ImageEditStreamEvent]], AwaitableRawResponse[ImagesResponse | AsyncStream[ImageEditStreamEvent]], AwaitableRawResponse[AsyncStream[ImageGenStreamEvent]], AwaitableRawResponse[ImagesResponse | AsyncStream[ImageGenStreamEvent]]]):
    ...
class AsyncImagesWithStreamingResponse(ImagesMethods[AsyncResponseManager[ImagesResponse], AsyncResponseManager[AsyncStream[ImageEditStreamEvent]], AsyncResponseManager[ImagesResponse | AsyncStream[ImageEditStreamEvent]], AsyncResponseManager[AsyncStream[ImageGenStreamEvent]], AsyncResponseManager[ImagesResponse | AsyncStream[ImageGenStreamEvent]]]):
    ...
class AsyncImages(AsyncResource[AsyncImagesWithRawResponse, AsyncImagesWithStreamingResponse], ImagesMethods[Coroutine[Any, Any, ImagesResponse], Coroutine[Any, Any, AsyncStream[ImageEditStreamEvent]], Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageEditStreamEvent]], Coroutine[Any, Any, AsyncStream[ImageGenStreamEvent]], Coroutine[Any, Any, ImagesResponse | AsyncStream[ImageGenStreamEvent]]]):
    ...
