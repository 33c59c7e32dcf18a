"""Audio."""

class audio(Resource):
    class transcriptions(Resource):
        @POST(
            "/audio/transcriptions",
            stream=TranscriptionStreamEvent,
            body=(transcription_create_params.TranscriptionCreateParamsStreaming, transcription_create_params.TranscriptionCreateParamsNonStreaming),
            form=["file"],
            returns_by={"response_format": {"<omitted>": Transcription, "json": Transcription, "verbose_json": TranscriptionVerbose, "text": text, "srt": text, "vtt": text, "<other>": Transcription, "diarized_json": TranscriptionDiarized}},
            v1_51={"returns": "Union[audio.Transcription, audio.TranscriptionVerbose, str]", "stream_event": None},
            overloads=[
                Overload(
                    required=["file", "model"],
                    types={"response_format": Literal["json"], "stream": Optional[Literal[False]]},
                    returns=Transcription,
                ),
                Overload(
                    required=["file", "model", "response_format"],
                    types={"response_format": Literal["verbose_json"], "stream": Optional[Literal[False]]},
                    returns=TranscriptionVerbose,
                ),
                Overload(
                    required=["file", "model", "response_format"],
                    types={"response_format": Literal["diarized_json"], "stream": Optional[Literal[False]]},
                    returns=TranscriptionDiarized,
                ),
                Overload(
                    required=["file", "model", "response_format"],
                    types={"response_format": Literal["text", "srt", "vtt"], "stream": Optional[Literal[False]]},
                    returns=text,
                ),
                Overload(
                    required=["file", "model"],
                    types={"stream": Optional[Literal[False]]},
                    returns=Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str],
                ),
                Overload(
                    required=["file", "model", "stream"],
                    types={"stream": Literal[True]},
                    returns=Stream[TranscriptionStreamEvent],
                ),
                Overload(
                    required=["file", "model", "stream"],
                    types={"stream": bool},
                    returns=Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str, Stream[TranscriptionStreamEvent]],
                ),
            ],
        )
        def create(
            *,
            file: _types.FileTypes,
            model: Union[str, AudioModel],
            chunking_strategy: Optional[transcription_create_params.ChunkingStrategy] = ...,
            include: List[TranscriptionInclude] = ...,
            keywords: Sequence[str] = ...,
            known_speaker_names: Sequence[str] = ...,
            known_speaker_references: Sequence[str] = ...,
            language: str = ...,
            languages: Sequence[str] = ...,
            prompt: str = ...,
            response_format: AudioResponseFormat = ...,
            stream: Optional[Literal[False, True]] = ...,
            temperature: float = ...,
            timestamp_granularities: List[Literal["word", "segment"]] = ...,
        ) -> Union[Transcription, TranscriptionVerbose, TranscriptionDiarized, str]:
            """Writes down what is spoken, in its own language. With `stream=True` the text comes as events.

            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
                `gpt-4o-transcribe-diarize` or `whisper-1`
            chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for
                the detection of speech
            include: `["logprobs"]` adds how sure the model is of each token; only with `json` replies
            keywords: words that may occur and are hard to hear right, such as names
            known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized
                replies
            known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL
            language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more
                accurate
            languages: the languages that may be spoken, by ISO 639-1 codes
            prompt: text that sets the style or goes before the recording, in its language
            response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by
                model; `text`, `srt` and `vtt` come as plain text
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself
                when it is unsure
            timestamp_granularities: `["word"]`, `["segment"]` or both; needs `verbose_json`
            """

    class translations(Resource):
        @POST(
            "/audio/translations",
            body=TranslationCreateParams,
            deprecated=True,
            form=["file"],
            returns_by={"response_format": {"<omitted>": Translation, "json": Translation, "verbose_json": TranslationVerbose, "text": text, "srt": text, "vtt": text, "<other>": Translation}},
            v1_51={"deprecated": False},
            overloads=[
                Overload(required=["file", "model"], types={"response_format": Literal["json"]}, returns=Translation),
                Overload(
                    required=["file", "model", "response_format"],
                    types={"response_format": Literal["verbose_json"]},
                    returns=TranslationVerbose,
                ),
                Overload(
                    required=["file", "model", "response_format"],
                    types={"response_format": Literal["text", "srt", "vtt"]},
                    returns=text,
                ),
                Overload(required=["file", "model"], returns=Union[Translation, TranslationVerbose, str]),
            ],
        )
        def create(
            *,
            file: _types.FileTypes,
            model: Union[str, AudioModel],
            prompt: str = ...,
            response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
        ) -> Union[Translation, TranslationVerbose, str]:
            """Writes down in English what is spoken in another language.

            file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB
            model: id of the model; only `whisper-1`
            prompt: English text that sets the style or goes before the recording
            response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and
                `vtt` come as plain text
            temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself
                when it is unsure
            """

    class speech(Resource):
        @POST("/audio/speech", body=SpeechCreateParams, accept="application/octet-stream")
        def create(
            *,
            input: str,
            model: Union[str, SpeechModel],
            voice: speech_create_params.Voice,
            instructions: str = ...,
            response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] = ...,
            speed: float = ...,
            stream_format: Literal["sse", "audio"] = ...,
        ) -> binary:
            """Speaks a text. The sound comes as you read it, from its first bytes on.

            input: the text, up to 4096 characters
            model: id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`
            voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`,
                `verse` and others, or one of your own by id
            instructions: how to speak; `tts-1` models do not take it
            response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`
            speed: 0.25 to 4.0; default 1.0
            stream_format: `audio` (default: bare sound) or `sse` (events)
            """

    class voices(Resource):
        @POST(
            "/audio/voices",
            body=VoiceCreateParams,
            form=["audio_sample"],
            variants=[["audio_sample", "consent", "name"], ["name", "prompt", "type"]],
            overloads=[
                Overload(
                    required=["audio_sample", "consent", "name"],
                    absent=["prompt", "model", "script_hint"],
                    types={"type": Literal["audio_sample"]},
                    returns=Voice,
                ),
                Overload(
                    required=["name", "prompt", "type"],
                    absent=["audio_sample", "consent"],
                    types={"type": Literal["prompt"]},
                    returns=Voice,
                ),
            ],
        )
        def create(
            *,
            audio_sample: _types.FileTypes = ...,
            consent: str = ...,
            name: str,
            type: Literal["audio_sample", "prompt"] = ...,
            prompt: str = ...,
            model: Union[str, Literal["auto", "2026-10-08"]] = ...,
            script_hint: str = ...,
        ) -> Voice:
            """Makes a voice of your own, from a recording or from a description.

            audio_sample: a recording of the voice, up to 10 MiB
            consent: id of the recording in which the speaker agrees
            name: a name for the voice
            type: what the voice is made from: `audio_sample` or `prompt`
            prompt: what the voice is like, in words
            model: id of the model that makes a voice from a prompt; default `auto`
            script_hint: what the voice will speak, so that the sample fits
            """

        @DELETE("/audio/voices/{voice_id}")
        def delete(voice_id: str) -> VoiceDeleted:
            """Deletes a voice of your own.

            voice_id: id of the voice
            """

    class voice_consents(Resource):
        @POST("/audio/voice_consents", body=VoiceConsentCreateParams, form=["recording"])
        def create(
            *,
            language: str,
            name: str,
            recording: _types.FileTypes,
        ) -> VoiceConsent:
            """Uploads the recording in which a speaker agrees that a voice is made of theirs.

            language: the language of the recording, as a BCP 47 tag such as `en-US`
            name: a name for the recording
            recording: the recording, up to 10 MiB
            """

        @GET("/audio/voice_consents/{consent_id}")
        def retrieve(consent_id: str) -> VoiceConsent:
            """Returns a consent recording.

            consent_id: id of the consent recording
            """

        @POST("/audio/voice_consents/{consent_id}", body=VoiceConsentUpdateParams)
        def update(
            consent_id: str,
            *,
            name: str,
        ) -> VoiceConsent:
            """Renames a consent recording.

            consent_id: id of the consent recording
            name: the new name
            """

        @GET("/audio/voice_consents", query=VoiceConsentListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
        ) -> CursorPage[VoiceConsent]:
            """Lists consent recordings.

            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            limit: items per page, 1 to 100; default 20
            """

        @DELETE("/audio/voice_consents/{consent_id}")
        def delete(consent_id: str) -> VoiceConsentDeleted:
            """Deletes a consent recording.

            consent_id: id of the consent recording
            """


module("audio.speech_create_params")

class SpeechCreateParams(Params, of="audio.speech.create"): ...

Voice = Union[
    str,
    Literal[
        "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx",
        "nova",
    ],
    VoiceID,
]

class VoiceID(Params):
    id: str
    """Id of the voice."""


module("audio.speech_model")

SpeechModel = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]


module("audio.transcription")

class Transcription(Model):
    """What was said in a recording."""
    text: str
    """What was said."""
    languages: Optional[List[TranscriptionLanguage]] = ...
    """The languages that were spoken."""
    logprobs: Optional[List[Logprob]] = ...
    """Log probabilities of the tokens, if they were asked for."""
    usage: Optional[Usage] = ...
    """What is billed: tokens or seconds."""

class Logprob(Model):
    token: Optional[str] = ...
    """The token as text."""
    bytes: Optional[List[float]] = ...
    """Its UTF-8 bytes."""
    logprob: Optional[float] = ...
    """Natural logarithm of its probability."""

Usage = Alias(Union[UsageTokens, UsageDuration], discriminator="type")

class UsageTokens(Model):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: Optional[UsageTokensInputTokenDetails] = ...
    """What the input tokens are made of."""

class UsageTokensInputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""

class UsageDuration(Model):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]


module("audio.transcription_create_params")

TranscriptionCreateParams = Alias(
    Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming],
    v1_51={"kind": "typeddict"},
)

class TranscriptionCreateParamsNonStreaming(Params, TranscriptionCreateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

ChunkingStrategy = Union[Literal["auto"], ChunkingStrategyVadConfig]

class ChunkingStrategyVadConfig(Params):
    type: Literal["server_vad"]
    prefix_padding_ms: int = ...
    """Milliseconds of sound that are kept from before the speech was noticed; default 300."""
    silence_duration_ms: int = ...
    """Milliseconds of silence by which the speaker has finished."""
    threshold: float = ...
    """How loud sound must be to count as speech, 0 to 1; default 0.5; higher for noisy places."""

class TranscriptionCreateParamsBase(Params, of="audio.transcriptions.create"): ...

class TranscriptionCreateParamsStreaming(Params, TranscriptionCreateParamsBase):
    stream: Literal[True]


module("audio.transcription_create_response")

TranscriptionCreateResponse = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]


module("audio.transcription_diarized")

class TranscriptionDiarized(Model):
    duration: float
    """Length of the sound in seconds."""
    segments: List[TranscriptionDiarizedSegment]
    """What each speaker said, in order, with its times."""
    task: Literal["transcribe"]
    text: str
    """What was said."""
    usage: Optional[Usage] = ...
    """What is billed: tokens or seconds."""

Usage = Alias(Union[UsageTokens, UsageDuration], discriminator="type")

class UsageTokens(Model):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """Input and output together."""
    type: Literal["tokens"]
    input_token_details: Optional[UsageTokensInputTokenDetails] = ...
    """What the input tokens are made of."""

class UsageTokensInputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""

class UsageDuration(Model):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]


module("audio.transcription_diarized_segment")

class TranscriptionDiarizedSegment(Model):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]


module("audio.transcription_include")

TranscriptionInclude = Literal["logprobs"]


module("audio.transcription_language")

class TranscriptionLanguage(Model):
    code: str
    """Code of the language, such as `en`."""


module("audio.transcription_segment")

class TranscriptionSegment(Model):
    id: int
    """Number of the segment."""
    avg_logprob: float
    """Mean log probability; below -1 the text is likely wrong."""
    compression_ratio: float
    """How repetitive it is; above 2.4 the text is likely wrong."""
    end: float
    """When it ends, in seconds."""
    no_speech_prob: float
    """How likely it is that nobody spoke, 0 to 1."""
    seek: int
    """Offset of the segment."""
    start: float
    """When it begins, in seconds."""
    temperature: float
    """The temperature that was used."""
    text: str
    """What was said."""
    tokens: List[int]
    """Its tokens."""


module("audio.transcription_stream_event")

TranscriptionStreamEvent = Alias(
    Union[TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent],
    discriminator="type",
)


module("audio.transcription_text_delta_event")

class TranscriptionTextDeltaEvent(Model):
    delta: str
    """A further piece."""
    type: Literal["transcript.text.delta"]
    logprobs: Optional[List[Logprob]] = ...
    """Log probabilities of the tokens, if they were asked for."""
    segment_id: Optional[str] = ...
    """Id of the segment that it belongs to, if speakers are told apart."""

class Logprob(Model):
    token: Optional[str] = ...
    """The token as text."""
    bytes: Optional[List[int]] = ...
    """Its UTF-8 bytes."""
    logprob: Optional[float] = ...
    """Natural logarithm of its probability."""


module("audio.transcription_text_done_event")

class TranscriptionTextDoneEvent(Model):
    text: str
    """The whole text."""
    type: Literal["transcript.text.done"]
    languages: Optional[List[TranscriptionLanguage]] = ...
    """The languages that were spoken."""
    logprobs: Optional[List[Logprob]] = ...
    """Log probabilities of the tokens, if they were asked for."""
    usage: Optional[Usage] = ...
    """How many tokens it took."""

class Logprob(Model):
    token: Optional[str] = ...
    """The token as text."""
    bytes: Optional[List[int]] = ...
    """Its UTF-8 bytes."""
    logprob: Optional[float] = ...
    """Natural logarithm of its probability."""

class Usage(Model):
    input_tokens: int
    """Tokens of the input."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    type: Literal["tokens"]
    input_token_details: Optional[UsageInputTokenDetails] = ...
    """What the input tokens are made of."""

class UsageInputTokenDetails(Model):
    audio_tokens: Optional[int] = ...
    """Tokens of sound."""
    text_tokens: Optional[int] = ...
    """Tokens of text."""


module("audio.transcription_text_segment_event")

class TranscriptionTextSegmentEvent(Model):
    id: str
    """Id of the segment."""
    end: float
    """When it ends, in seconds."""
    speaker: str
    """Who speaks: a name that you gave, else a letter."""
    start: float
    """When it begins, in seconds."""
    text: str
    """What was said."""
    type: Literal["transcript.text.segment"]


module("audio.transcription_verbose")

class TranscriptionVerbose(Model):
    """What was said in a recording, with times."""
    duration: float
    """Length of the sound in seconds."""
    language: str
    """Which language was spoken."""
    text: str
    """What was said."""
    segments: Optional[List[TranscriptionSegment]] = ...
    """The text with its times."""
    usage: Optional[Usage] = ...
    """What is billed, in seconds."""
    words: Optional[List[TranscriptionWord]] = ...
    """Each word with its times, if they were asked for."""

class Usage(Model):
    seconds: float
    """Length of the sound in seconds."""
    type: Literal["duration"]


module("audio.transcription_word")

class TranscriptionWord(Model):
    end: float
    """When it ends, in seconds."""
    start: float
    """When it begins, in seconds."""
    word: str
    """The word."""


module("audio.translation")

class Translation(Model):
    text: str
    """What was said, in English."""


module("audio.translation_create_params")

class TranslationCreateParams(Params, of="audio.translations.create"): ...


module("audio.translation_create_response")

TranslationCreateResponse = Union[Translation, TranslationVerbose]


module("audio.translation_verbose")

class TranslationVerbose(Model):
    duration: float
    """Length of the sound in seconds."""
    language: str
    """The language of the text: English."""
    text: str
    """What was said, in English."""
    segments: Optional[List[TranscriptionSegment]] = ...
    """The text with its times."""


module("audio.voice")

class Voice(Model):
    id: str
    """Id of the voice."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for the voice."""
    object: Literal["audio.voice"]
    type: Literal["audio_sample", "prompt"]
    """What the voice was made from: `audio_sample` or `prompt`."""
    prompt: Optional[str] = ...
    """What the voice is like, in words."""


module("audio.voice_consent")

class VoiceConsent(Model):
    id: str
    """Id of the consent recording."""
    created_at: int
    """When it was made: Unix time in seconds."""
    language: str
    """The language of the recording, as a BCP 47 tag such as `en-US`."""
    name: str
    """A name for the recording."""
    object: Literal["audio.voice_consent"]


module("audio.voice_consent_create_params")

class VoiceConsentCreateParams(Params, of="audio.voice_consents.create"): ...


module("audio.voice_consent_deleted")

class VoiceConsentDeleted(Model):
    id: str
    """Id of the consent recording that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice_consent"]


module("audio.voice_consent_list_params")

class VoiceConsentListParams(Params, of="audio.voice_consents.list"): ...


module("audio.voice_consent_update_params")

class VoiceConsentUpdateParams(Params, of="audio.voice_consents.update"): ...


module("audio.voice_create_params")

VoiceCreateParams = Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]

class CreateVoiceRequestAudioSample(Params):
    audio_sample: _types.FileTypes
    """The sound to make the voice from; inputs as in `files.create`."""
    consent: str
    """Id of the recording in which the speaker agrees."""
    name: str
    """A name for the voice."""
    type: Literal["audio_sample"] = ...

class CreateVoiceRequestPrompt(Params):
    name: str
    """A name for the voice."""
    prompt: str
    """What the voice is like, in words."""
    type: Literal["prompt"]
    model: Union[str, Literal["auto", "2026-10-08"]] = ...
    """Id of the model that makes a voice from a prompt; default `auto`."""
    script_hint: str = ...
    """What the voice will speak, so that the sample fits."""


module("audio.voice_deleted")

class VoiceDeleted(Model):
    id: str
    """Id of the voice that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["audio.voice.deleted"]


module("audio_model")

AudioModel = Literal[
    "whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]


module("audio_response_format")

AudioResponseFormat = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
