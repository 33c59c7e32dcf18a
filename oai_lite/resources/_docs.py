# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
"""What operations do, in words: dotted name -> docstring. Loaded with the first `__doc__`."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict

DOCS: Dict[str, str] = {
    "chat.completions.create": (
        "Asks a model to go on with a conversation. With `stream=True` the reply comes in chunks.\n"
        "\n"
        "Args:\n"
        "    messages: the conversation so far, oldest message first, each with a `role` and `content`\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    audio: voice and format of spoken output; needed when `modalities` has `audio`\n"
        "    frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0\n"
        "    function_call: older form of `tool_choice`\n"
        "    functions: older form of `tools`\n"
        "    logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood\n"
        "    logprobs: whether to return the log probability of each output token; default False\n"
        "    max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit\n"
        "    max_tokens: older form of `max_completion_tokens`; reasoning models do not take it\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    modalities: what to make: `[\"text\"]` (default) or `[\"text\", \"audio\"]`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    n: how many choices to make, 1 to 128; all of them are billed; default 1\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster\n"
        "    presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `{\"type\": \"text\"}` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that the reply will follow\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    seed: the same seed and parameters give mostly the same reply; no guarantee\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    stop: up to 4 texts at which the reply ends; they are not part of it\n"
        "    store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: functions of yours, or tools that the API runs\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`\n"
        "    verbosity: how long answers are: `low`, `medium` (default) or `high`\n"
        "    web_search_options: lets search models look things up: how much context, and where the user is"
    ),
    "chat.completions.retrieve": (
        "Returns a stored chat completion: one that was made with `store=True`.\n"
        "\n"
        "Args:\n"
        "    completion_id: id of the stored chat completion"
    ),
    "chat.completions.update": (
        "Changes the metadata of a stored chat completion.\n"
        "\n"
        "Args:\n"
        "    completion_id: id of the stored chat completion\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "chat.completions.list": (
        "Lists stored chat completions.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    metadata: only those with these pairs\n"
        "    model: only those made with this model\n"
        "    order: by time of creation, `asc` or `desc`; default `asc`"
    ),
    "chat.completions.delete": (
        "Deletes a stored chat completion.\n"
        "\n"
        "Args:\n"
        "    completion_id: id of the stored chat completion"
    ),
    "chat.completions.messages.list": (
        "Lists the input messages of a stored chat completion.\n"
        "\n"
        "Args:\n"
        "    completion_id: id of the stored chat completion\n"
        "    after: cursor: list what comes after the message with this id\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time, `asc` or `desc`; default `asc`"
    ),
    "embeddings.create": (
        "Turns text into vectors whose distance says how alike the texts are.\n"
        "\n"
        "Args:\n"
        "    input: a text, a list of up to 2048 texts, or tokens of them; each up to 8192 tokens\n"
        "    model: id of the model, such as `text-embedding-3-small`\n"
        "    dimensions: length of the vectors; from `text-embedding-3` on it can be shortened; default the model's own\n"
        "    encoding_format: `float` or `base64`; left out, replies hold lists of floats, whichever way they travel\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "files.create": (
        "Uploads a file for other endpoints to use, up to 512 MB. `uploads.create` takes larger ones.\n"
        "\n"
        "Args:\n"
        "    file: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)\n"
        "    purpose: what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`\n"
        "    expires_after: when it is deleted by itself, e.g. `{\"anchor\": \"created_at\", \"seconds\": 3600}`, an hour to 30 days; default never, batch files after 30 days"
    ),
    "files.retrieve": (
        "Returns what is known about a file, not its content.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file"
    ),
    "files.list": (
        "Lists the files of the project.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: files per page, 1 to 10000; default 10000\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`\n"
        "    purpose: only files for this purpose"
    ),
    "files.delete": (
        "Deletes a file, and takes it out of all vector stores.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file"
    ),
    "files.content": (
        "Returns the content of a file, read as you ask for it.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file"
    ),
    "files.retrieve_content": (
        "Returns the content of a file as text. Use `content`.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file"
    ),
    "images.create_variation": (
        "Makes variations of a picture (`dall-e-2` only).\n"
        "\n"
        "Args:\n"
        "    image: the picture: a square PNG file below 4 MB\n"
        "    model: id of the model; only `dall-e-2`\n"
        "    n: how many pictures, 1 to 10; default 1\n"
        "    response_format: `url` (default; valid for an hour) or `b64_json`\n"
        "    size: `256x256`, `512x512` or `1024x1024` (default)\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "images.edit": (
        "Makes a picture from one or several others and a prompt. With `stream=True` intermediate pictures\n"
        "come as events.\n"
        "\n"
        "Args:\n"
        "    image: the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)\n"
        "    prompt: what to make of it, in words, up to 32000 characters (`dall-e-2`: 1000)\n"
        "    background: `transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output\n"
        "    complexity: how elaborate vector output is: `low`, `medium` or `high`\n"
        "    frame_count: how many frames an animation has\n"
        "    frame_duration_ms: how long each frame of an animation is shown, in milliseconds\n"
        "    input_fidelity: how closely to keep to the input picture, faces above all: `high` or `low` (default)\n"
        "    markup: a picture with marks drawn on it that show what to change\n"
        "    mask: a PNG of the same size whose transparent parts show what to change\n"
        "    model: id of the model, such as `gpt-image-1` or `dall-e-2`\n"
        "    n: how many pictures, 1 to 10; default 1\n"
        "    output_compression: 0 to 100 per cent for `webp` and `jpeg` output; default 100\n"
        "    output_format: `png` (default), `jpeg` or `webp`\n"
        "    partial_images: how many intermediate pictures to stream, 0 to 3; default 0\n"
        "    quality: `low`, `medium`, `high` or `auto` (default); `standard` for `dall-e-2`\n"
        "    response_format: `url` or `b64_json`, for `dall-e-2` only; newer models always give base64\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    svg: options of vector output\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "images.generate": (
        "Makes a picture from a prompt. With `stream=True` intermediate pictures come as events.\n"
        "\n"
        "Args:\n"
        "    prompt: what to show, in words, up to 32000 characters (`dall-e-3`: 4000, `dall-e-2`: 1000)\n"
        "    background: `transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output\n"
        "    complexity: how elaborate vector output is: `low`, `medium` or `high`\n"
        "    frame_count: how many frames an animation has\n"
        "    frame_duration_ms: how long each frame of an animation is shown, in milliseconds\n"
        "    model: id of the model, such as `gpt-image-1`, `dall-e-3` or `dall-e-2`\n"
        "    moderation: how strictly content is filtered: `auto` (default) or `low`\n"
        "    n: how many pictures, 1 to 10 (`dall-e-3`: 1); default 1\n"
        "    output_compression: 0 to 100 per cent for `webp` and `jpeg` output; default 100\n"
        "    output_format: `png` (default), `jpeg` or `webp`\n"
        "    partial_images: how many intermediate pictures to stream, 0 to 3; default 0\n"
        "    quality: `low`, `medium`, `high` or `auto` (default); `hd` or `standard` for `dall-e-3`\n"
        "    response_format: `url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    size: `1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    style: `vivid` (default) or `natural`, for `dall-e-3` only\n"
        "    svg: options of vector output\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "audio.transcriptions.create": (
        "Writes down what is spoken, in its own language. With `stream=True` the text comes as events.\n"
        "\n"
        "Args:\n"
        "    file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB\n"
        "    model: id of the model: `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-transcribe-diarize` or `whisper-1`\n"
        "    chunking_strategy: how long recordings are cut: `auto` (at pauses), or settings of your own for the detection of speech\n"
        "    include: `[\"logprobs\"]` adds how sure the model is of each token; only with `json` replies\n"
        "    keywords: words that may occur and are hard to hear right, such as names\n"
        "    known_speaker_names: names of the speakers of `known_speaker_references`, up to 4; for diarized replies\n"
        "    known_speaker_references: for each known speaker a sample of 2 to 10 seconds as a data URL\n"
        "    language: the spoken language by its ISO 639-1 code, such as `en`; makes it faster and more accurate\n"
        "    languages: the languages that may be spoken, by ISO 639-1 codes\n"
        "    prompt: text that sets the style or goes before the recording, in its language\n"
        "    response_format: `json` (default), `text`, `srt`, `vtt`, `verbose_json` or `diarized_json`, by model; `text`, `srt` and `vtt` come as str\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure\n"
        "    timestamp_granularities: `[\"word\"]`, `[\"segment\"]` or both; needs `verbose_json`"
    ),
    "audio.translations.create": (
        "Writes down in English what is spoken in another language.\n"
        "\n"
        "Args:\n"
        "    file: the recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB\n"
        "    model: id of the model; only `whisper-1`\n"
        "    prompt: English text that sets the style or goes before the recording\n"
        "    response_format: `json` (default), `text`, `srt`, `vtt` or `verbose_json`; `text`, `srt` and `vtt` come as str\n"
        "    temperature: 0 to 1: how much chance there is; 0 (default) lets the model raise it by itself when it is unsure"
    ),
    "audio.speech.create": (
        "Speaks a text. The sound comes as you read it, from its first bytes on.\n"
        "\n"
        "Args:\n"
        "    input: the text, up to 4096 characters\n"
        "    model: id of the model: `gpt-4o-mini-tts`, `tts-1` or `tts-1-hd`\n"
        "    voice: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse` and others, or one of your own by id\n"
        "    instructions: how to speak; `tts-1` models do not take it\n"
        "    response_format: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`\n"
        "    speed: 0.25 to 4.0; default 1.0\n"
        "    stream_format: `audio` (default: bare sound) or `sse` (events)"
    ),
    "audio.voices.create": (
        "Makes a voice of your own, from a recording or from a description.\n"
        "\n"
        "Args:\n"
        "    audio_sample: a recording of the voice, up to 10 MiB\n"
        "    consent: id of the recording in which the speaker agrees\n"
        "    name: a name for the voice\n"
        "    type: what the voice is made from: `audio_sample` or `prompt`\n"
        "    prompt: what the voice is like, in words\n"
        "    model: id of the model that makes a voice from a prompt; default `auto`\n"
        "    script_hint: what the voice will speak, so that the sample fits"
    ),
    "audio.voices.delete": (
        "Deletes a voice of your own.\n"
        "\n"
        "Args:\n"
        "    voice_id: id of the voice"
    ),
    "audio.voice_consents.create": (
        "Uploads the recording in which a speaker agrees that a voice is made of theirs.\n"
        "\n"
        "Args:\n"
        "    language: the language of the recording, as a BCP 47 tag such as `en-US`\n"
        "    name: a name for the recording\n"
        "    recording: the recording, up to 10 MiB"
    ),
    "audio.voice_consents.retrieve": (
        "Returns a consent recording.\n"
        "\n"
        "Args:\n"
        "    consent_id: id of the consent recording"
    ),
    "audio.voice_consents.update": (
        "Renames a consent recording.\n"
        "\n"
        "Args:\n"
        "    consent_id: id of the consent recording\n"
        "    name: the new name"
    ),
    "audio.voice_consents.list": (
        "Lists consent recordings.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20"
    ),
    "audio.voice_consents.delete": (
        "Deletes a consent recording.\n"
        "\n"
        "Args:\n"
        "    consent_id: id of the consent recording"
    ),
    "moderations.create": (
        "Says whether text or pictures are harmful, and in which way.\n"
        "\n"
        "Args:\n"
        "    input: a text, a list of texts, or a list of text and image parts\n"
        "    model: id of the model; default `omni-moderation-latest`"
    ),
    "models.retrieve": (
        "Returns a model: who owns it and since when it exists.\n"
        "\n"
        "Args:\n"
        "    model: id of the model"
    ),
    "models.list": (
        "Lists the models that you can use."
    ),
    "models.delete": (
        "Deletes a fine-tuned model; you must be an owner of the organization.\n"
        "\n"
        "Args:\n"
        "    model: id of the fine-tuned model"
    ),
    "fine_tuning.jobs.create": (
        "Starts to fine-tune a model on examples of yours.\n"
        "\n"
        "Args:\n"
        "    model: id of the model to start from\n"
        "    training_file: id of an uploaded file of examples, JSON lines, purpose `fine-tune`\n"
        "    hyperparameters: older place of the settings of supervised training; use `method`\n"
        "    integrations: where to report to, such as Weights & Biases\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    method: how to train: `supervised`, `dpo` or `reinforcement`, with its settings\n"
        "    seed: makes the job repeatable, mostly; one is chosen if none is given\n"
        "    suffix: up to 64 characters for the name of the model that is made\n"
        "    validation_file: id of a file of examples to measure progress with, which are not trained on"
    ),
    "fine_tuning.jobs.retrieve": (
        "Returns a fine-tuning job.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job"
    ),
    "fine_tuning.jobs.list": (
        "Lists fine-tuning jobs, newest first.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    metadata: only jobs with these pairs; `null` for those without any"
    ),
    "fine_tuning.jobs.cancel": (
        "Stops a fine-tuning job.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job"
    ),
    "fine_tuning.jobs.list_events": (
        "Lists what a fine-tuning job has reported, newest first.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20"
    ),
    "fine_tuning.jobs.pause": (
        "Pauses a fine-tuning job.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job"
    ),
    "fine_tuning.jobs.resume": (
        "Goes on with a paused fine-tuning job.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job"
    ),
    "fine_tuning.jobs.checkpoints.list": (
        "Lists the checkpoints of a fine-tuning job.\n"
        "\n"
        "Args:\n"
        "    fine_tuning_job_id: id of the fine-tuning job\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: checkpoints per page; default 10"
    ),
    "fine_tuning.checkpoints.permissions.create": (
        "Lets other projects of the organization use a checkpoint; needs an admin key.\n"
        "\n"
        "Args:\n"
        "    fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model\n"
        "    project_ids: ids of the projects"
    ),
    "fine_tuning.checkpoints.permissions.retrieve": (
        "Lists who may use a checkpoint; needs an admin key. Use `list`.\n"
        "\n"
        "Args:\n"
        "    fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: permissions per page; default 10\n"
        "    order: `ascending` or `descending` by time of creation; default `descending`\n"
        "    project_id: only the permission of this project"
    ),
    "fine_tuning.checkpoints.permissions.list": (
        "Lists who may use a checkpoint; needs an admin key.\n"
        "\n"
        "Args:\n"
        "    fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: permissions per page; default 10\n"
        "    order: `ascending` or `descending` by time of creation; default `descending`\n"
        "    project_id: only the permission of this project"
    ),
    "fine_tuning.checkpoints.permissions.delete": (
        "Takes back a permission to use a checkpoint; needs an admin key.\n"
        "\n"
        "Args:\n"
        "    permission_id: id of the permission\n"
        "    fine_tuned_model_checkpoint: id of the checkpoint of a fine-tuned model"
    ),
    "fine_tuning.alpha.graders.run": (
        "Tries a grader on one sample.\n"
        "\n"
        "Args:\n"
        "    grader: the grader: string check, text similarity, Python, score model, or several of them\n"
        "    model_sample: what the model has said, as text\n"
        "    item: the data that the grader's templates refer to"
    ),
    "fine_tuning.alpha.graders.validate": (
        "Checks a grader and returns it in full form.\n"
        "\n"
        "Args:\n"
        "    grader: the grader to check"
    ),
    "vector_stores.create": (
        "Makes a vector store: files, cut into chunks that can be searched by meaning.\n"
        "\n"
        "Args:\n"
        "    chunking_strategy: how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own; only with `file_ids`\n"
        "    description: what it holds, for people and models to read\n"
        "    expires_after: when it is deleted by itself, e.g. `{\"anchor\": \"last_active_at\", \"days\": 7}`, 1 to 365 days; default never\n"
        "    file_ids: ids of uploaded files to put in\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read"
    ),
    "vector_stores.retrieve": (
        "Returns a vector store.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.update": (
        "Changes a vector store's name, metadata or expiry.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    expires_after: when it is deleted by itself, 1 to 365 days after it was last used; null for never\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read"
    ),
    "vector_stores.list": (
        "Lists vector stores.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "vector_stores.delete": (
        "Deletes a vector store; the files themselves stay.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.search": (
        "Finds the chunks of a vector store that fit a question best.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    query: the question, or a list of them\n"
        "    filters: conditions on the attributes of files, single or combined by `and` and `or`\n"
        "    max_num_results: how many chunks at the most, 1 to 50; default 10\n"
        "    ranking_options: which ranker to use, and below which score (0 to 1) to leave chunks out\n"
        "    rewrite_query: whether to rewrite the question for the search; default False"
    ),
    "vector_stores.files.create": (
        "Puts an uploaded file into a vector store; indexing goes on in the background.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    file_id: id of the file\n"
        "    attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans\n"
        "    chunking_strategy: how files are cut into chunks: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own"
    ),
    "vector_stores.files.retrieve": (
        "Returns the state of a file in a vector store.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.files.update": (
        "Replaces the attributes of a file in a vector store.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    vector_store_id: id of the vector store\n"
        "    attributes: up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans"
    ),
    "vector_stores.files.list": (
        "Lists the files of a vector store.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "vector_stores.files.delete": (
        "Takes a file out of a vector store; the file itself stays.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.files.content": (
        "Returns the text that was read from a file, chunk by chunk.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.file_batches.create": (
        "Puts several uploaded files into a vector store at once.\n"
        "\n"
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    attributes: pairs for all files that have none of their own in `files`\n"
        "    chunking_strategy: how the files are cut, unless `files` says so\n"
        "    file_ids: ids of up to 2000 files; not together with `files`\n"
        "    files: up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`"
    ),
    "vector_stores.file_batches.retrieve": (
        "Returns the state of a batch of files, with counts.\n"
        "\n"
        "Args:\n"
        "    batch_id: id of the batch\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.file_batches.cancel": (
        "Stops a batch of files as soon as it can.\n"
        "\n"
        "Args:\n"
        "    batch_id: id of the batch\n"
        "    vector_store_id: id of the vector store"
    ),
    "vector_stores.file_batches.list_files": (
        "Lists the files of a batch.\n"
        "\n"
        "Args:\n"
        "    batch_id: id of the batch\n"
        "    vector_store_id: id of the vector store\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    filter: only files in this state: `in_progress`, `completed`, `failed` or `cancelled`\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "beta.responses.create": (
        "Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as\n"
        "events.\n"
        "\n"
        "Args:\n"
        "    access_programs: programs for special access that the request takes part in\n"
        "    background: True: the response is made in the background; ask for it with `retrieve`; default False\n"
        "    background_options: options of a response in the background\n"
        "    context_management: how a context that grows too long is handled, such as by compaction\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    image: settings for pictures in the input and output\n"
        "    include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input; not taken over from `previous_response_id`\n"
        "    max_output_tokens: the most tokens to make, those of hidden reasoning included\n"
        "    max_tool_calls: the most calls of the API's own tools, over the whole response\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    multi_agent: settings for several agents that work together\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt: a stored prompt template by id, with its version and variables\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    store: whether to keep the response, for `retrieve` and `previous_response_id`; default True\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.retrieve": (
        "Returns a response; with `stream=True` as events, from the beginning or from where you left off.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    include: what to add to the output, as in `create`\n"
        "    include_obfuscation: whether padding hides the length of events from eavesdroppers; default True\n"
        "    starting_after: sequence number of the event after which to begin; for streams\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.delete": (
        "Deletes a response.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.cancel": (
        "Stops a response that is being made in the background.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.compact": (
        "Shortens a conversation to what matters, in a form that can be given as input again.\n"
        "\n"
        "Args:\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    image: settings for pictures in the input\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.input_items.list": (
        "Lists the items that a response was made from.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    include: what to add to the items, as in `responses.create`\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.responses.input_tokens.count": (
        "Says how many tokens an input has, without asking the model.\n"
        "\n"
        "Args:\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model would be told before the input\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    personality: the manner of speaking that the model would be given\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: functions of yours, or tools that the API runs\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400\n"
        "    betas: names of beta features to switch on"
    ),
    "beta.assistants.create": (
        "Makes an assistant: a model with instructions and tools, to be run on threads.\n"
        "\n"
        "Args:\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    description: a text for people to read, up to 512 characters\n"
        "    instructions: what the assistant is told before everything else, up to 256,000 characters\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read, up to 256 characters\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search\n"
        "    tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours; default none\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"
    ),
    "beta.assistants.retrieve": (
        "Returns an assistant.\n"
        "\n"
        "Args:\n"
        "    assistant_id: id of the assistant"
    ),
    "beta.assistants.update": (
        "Changes an assistant.\n"
        "\n"
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    description: a text for people to read, up to 512 characters\n"
        "    instructions: what the assistant is told before everything else, up to 256,000 characters\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    name: a name for people to read, up to 256 characters\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search\n"
        "    tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both"
    ),
    "beta.assistants.list": (
        "Lists assistants.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "beta.assistants.delete": (
        "Deletes an assistant.\n"
        "\n"
        "Args:\n"
        "    assistant_id: id of the assistant"
    ),
    "beta.threads.create": (
        "Makes a thread: a conversation that assistants can be run on.\n"
        "\n"
        "Args:\n"
        "    messages: messages to begin with\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search"
    ),
    "beta.threads.retrieve": (
        "Returns a thread.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread"
    ),
    "beta.threads.update": (
        "Changes a thread's metadata or files.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search"
    ),
    "beta.threads.delete": (
        "Deletes a thread.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread"
    ),
    "beta.threads.create_and_run": (
        "Makes a thread and runs an assistant on it, in one request.\n"
        "\n"
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    thread: the thread: its messages, metadata and files\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.runs.create": (
        "Runs an assistant on a thread. With `stream=True` its events come as they happen.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread\n"
        "    assistant_id: id of the assistant\n"
        "    include: `[\"step_details.tool_calls[*].file_search.results[*].content\"]` adds what the file search found\n"
        "    additional_instructions: what to add to the assistant's instructions, for this run\n"
        "    additional_messages: messages to add to the thread before the run\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.runs.retrieve": (
        "Returns a run.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    thread_id: id of the thread"
    ),
    "beta.threads.runs.update": (
        "Changes the metadata of a run.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    thread_id: id of the thread\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "beta.threads.runs.list": (
        "Lists the runs of a thread.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "beta.threads.runs.cancel": (
        "Stops a run that is in progress.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    thread_id: id of the thread"
    ),
    "beta.threads.runs.submit_tool_outputs": (
        "Gives a run the results of the functions that it asked for, all in one request.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    thread_id: id of the thread\n"
        "    tool_outputs: for each tool call its id and its output as text\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False"
    ),
    "beta.threads.runs.steps.retrieve": (
        "Returns a step of a run.\n"
        "\n"
        "Args:\n"
        "    step_id: id of the run step\n"
        "    thread_id: id of the thread\n"
        "    run_id: id of the run\n"
        "    include: `[\"step_details.tool_calls[*].file_search.results[*].content\"]` adds what the file search found"
    ),
    "beta.threads.runs.steps.list": (
        "Lists the steps of a run.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    thread_id: id of the thread\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    include: `[\"step_details.tool_calls[*].file_search.results[*].content\"]` adds what the file search found\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "beta.threads.messages.create": (
        "Adds a message to a thread.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread\n"
        "    content: text, or a list of text and image parts\n"
        "    role: who speaks: `user` or `assistant`\n"
        "    attachments: files, each with the tools that may use it\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "beta.threads.messages.retrieve": (
        "Returns a message.\n"
        "\n"
        "Args:\n"
        "    message_id: id of the message\n"
        "    thread_id: id of the thread"
    ),
    "beta.threads.messages.update": (
        "Changes the metadata of a message.\n"
        "\n"
        "Args:\n"
        "    message_id: id of the message\n"
        "    thread_id: id of the thread\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "beta.threads.messages.list": (
        "Lists the messages of a thread.\n"
        "\n"
        "Args:\n"
        "    thread_id: id of the thread\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    before: cursor: list what comes before the item with this id\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`\n"
        "    run_id: only messages that this run has made"
    ),
    "beta.threads.messages.delete": (
        "Deletes a message.\n"
        "\n"
        "Args:\n"
        "    message_id: id of the message\n"
        "    thread_id: id of the thread"
    ),
    "batches.create": (
        "Runs many requests in the background, at half the price, within a day.\n"
        "\n"
        "Args:\n"
        "    completion_window: how long it may take; only `24h`\n"
        "    endpoint: which endpoint the requests are for, such as `/v1/chat/completions`, `/v1/responses` or `/v1/embeddings`\n"
        "    input_file_id: id of an uploaded file of requests, JSON lines, purpose `batch`, up to 50,000 of them and 200 MB\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    output_expires_after: when the files of results are deleted by themselves"
    ),
    "batches.retrieve": (
        "Returns a batch, with counts and the ids of its files.\n"
        "\n"
        "Args:\n"
        "    batch_id: id of the batch"
    ),
    "batches.list": (
        "Lists batches.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20"
    ),
    "batches.cancel": (
        "Stops a batch; requests in progress may take up to ten minutes, and their results are kept.\n"
        "\n"
        "Args:\n"
        "    batch_id: id of the batch"
    ),
    "uploads.create": (
        "Begins the upload of a large file in parts, up to 8 GB; it must be completed within an hour.\n"
        "\n"
        "Args:\n"
        "    bytes: size of the whole file in bytes\n"
        "    filename: name of the file\n"
        "    mime_type: media type of the file, one that goes with the purpose, such as `text/jsonl`\n"
        "    purpose: what it is for, as in `files.create`\n"
        "    expires_after: when the file is deleted by itself; default never"
    ),
    "uploads.cancel": (
        "Gives up an upload; no more parts can be added.\n"
        "\n"
        "Args:\n"
        "    upload_id: id of the upload"
    ),
    "uploads.complete": (
        "Puts the parts of an upload together to a file.\n"
        "\n"
        "Args:\n"
        "    upload_id: id of the upload\n"
        "    part_ids: ids of the parts, in order\n"
        "    md5: MD5 of the whole file in hexadecimal, to check that nothing was changed on the way"
    ),
    "uploads.parts.create": (
        "Adds a part to an upload; parts may be sent at the same time.\n"
        "\n"
        "Args:\n"
        "    upload_id: id of the upload\n"
        "    data: the part's bytes, up to 64 MB; inputs as for a file"
    ),
    "responses.create": (
        "Asks a model for a response: text, structured data or tool calls. With `stream=True` it comes as\n"
        "events.\n"
        "\n"
        "Args:\n"
        "    access_programs: programs for special access that the request takes part in\n"
        "    background: True: the response is made in the background; ask for it with `retrieve`; default False\n"
        "    background_options: options of a response in the background\n"
        "    context_management: how a context that grows too long is handled, such as by compaction\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    image: settings for pictures in the input and output\n"
        "    include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input; not taken over from `previous_response_id`\n"
        "    max_output_tokens: the most tokens to make, those of hidden reasoning included\n"
        "    max_tool_calls: the most calls of the API's own tools, over the whole response\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt: a stored prompt template by id, with its version and variables\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    store: whether to keep the response, for `retrieve` and `previous_response_id`; default True\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: `function` and `custom` tools of yours, `web_search`, `file_search`, `code_interpreter`, `computer_use`, `mcp`, `image_generation` and others\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "responses.retrieve": (
        "Returns a response; with `stream=True` as events, from the beginning or from where you left off.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    include: what to add to the output, as in `create`\n"
        "    include_obfuscation: whether padding hides the length of events from eavesdroppers; default True\n"
        "    starting_after: sequence number of the event after which to begin; for streams\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False"
    ),
    "responses.delete": (
        "Deletes a response.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response"
    ),
    "responses.cancel": (
        "Stops a response that is being made in the background.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response"
    ),
    "responses.compact": (
        "Shortens a conversation to what matters, in a form that can be given as input again.\n"
        "\n"
        "Args:\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    image: settings for pictures in the input\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`"
    ),
    "responses.input_items.list": (
        "Lists the items that a response was made from.\n"
        "\n"
        "Args:\n"
        "    response_id: id of the response\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    include: what to add to the items, as in `responses.create`\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "responses.input_tokens.count": (
        "Says how many tokens an input has, without asking the model.\n"
        "\n"
        "Args:\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model would be told before the input\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    personality: the manner of speaking that the model would be given\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: functions of yours, or tools that the API runs\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400"
    ),
    "conversations.create": (
        "Makes a conversation: a list of items that responses can go on from.\n"
        "\n"
        "Args:\n"
        "    items: up to 20 items to begin with\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "conversations.retrieve": (
        "Returns a conversation.\n"
        "\n"
        "Args:\n"
        "    conversation_id: id of the conversation"
    ),
    "conversations.update": (
        "Changes the metadata of a conversation.\n"
        "\n"
        "Args:\n"
        "    conversation_id: id of the conversation\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512"
    ),
    "conversations.delete": (
        "Deletes a conversation; its items stay.\n"
        "\n"
        "Args:\n"
        "    conversation_id: id of the conversation"
    ),
    "conversations.items.create": (
        "Adds items to a conversation.\n"
        "\n"
        "Args:\n"
        "    conversation_id: id of the conversation\n"
        "    items: up to 20 items\n"
        "    include: what to add to the items, as in `responses.create`"
    ),
    "conversations.items.retrieve": (
        "Returns an item of a conversation.\n"
        "\n"
        "Args:\n"
        "    item_id: id of the conversation item\n"
        "    conversation_id: id of the conversation\n"
        "    include: what to add to the item, as in `responses.create`"
    ),
    "conversations.items.list": (
        "Lists the items of a conversation.\n"
        "\n"
        "Args:\n"
        "    conversation_id: id of the conversation\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    include: what to add to the items, as in `responses.create`\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "conversations.items.delete": (
        "Deletes an item of a conversation.\n"
        "\n"
        "Args:\n"
        "    item_id: id of the conversation item\n"
        "    conversation_id: id of the conversation"
    ),
    "evals.create": (
        "Makes an evaluation: what the data look like and how results are graded.\n"
        "\n"
        "Args:\n"
        "    data_source_config: the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs\n"
        "    testing_criteria: the graders, applied to every result\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read"
    ),
    "evals.retrieve": (
        "Returns an evaluation.\n"
        "\n"
        "Args:\n"
        "    eval_id: id of the evaluation"
    ),
    "evals.update": (
        "Changes the name or metadata of an evaluation.\n"
        "\n"
        "Args:\n"
        "    eval_id: id of the evaluation\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read"
    ),
    "evals.list": (
        "Lists evaluations.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: `asc` (default) or `desc`\n"
        "    order_by: by `created_at` (default) or `updated_at`"
    ),
    "evals.delete": (
        "Deletes an evaluation.\n"
        "\n"
        "Args:\n"
        "    eval_id: id of the evaluation"
    ),
    "evals.runs.create": (
        "Runs an evaluation on data; it goes on in the background.\n"
        "\n"
        "Args:\n"
        "    eval_id: id of the evaluation\n"
        "    data_source: where the data come from, and the model and prompt that answer them\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    name: a name for people to read"
    ),
    "evals.runs.retrieve": (
        "Returns a run of an evaluation, with its results so far.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    eval_id: id of the evaluation"
    ),
    "evals.runs.list": (
        "Lists the runs of an evaluation.\n"
        "\n"
        "Args:\n"
        "    eval_id: id of the evaluation\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: `asc` (default) or `desc`\n"
        "    status: only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`"
    ),
    "evals.runs.delete": (
        "Deletes a run of an evaluation.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    eval_id: id of the evaluation"
    ),
    "evals.runs.cancel": (
        "Stops a run of an evaluation.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    eval_id: id of the evaluation"
    ),
    "evals.runs.output_items.retrieve": (
        "Returns one result of a run, with its grades.\n"
        "\n"
        "Args:\n"
        "    output_item_id: id of the output item\n"
        "    eval_id: id of the evaluation\n"
        "    run_id: id of the run"
    ),
    "evals.runs.output_items.list": (
        "Lists the results of a run.\n"
        "\n"
        "Args:\n"
        "    run_id: id of the run\n"
        "    eval_id: id of the evaluation\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: `asc` (default) or `desc`\n"
        "    status: only results that `pass` or `fail`"
    ),
    "containers.create": (
        "Makes a container: a machine in which the code interpreter runs.\n"
        "\n"
        "Args:\n"
        "    name: a name for the container\n"
        "    expires_after: how long it may be idle, e.g. `{\"anchor\": \"last_active_at\", \"minutes\": 20}`; default 20 minutes\n"
        "    file_ids: ids of files to copy into it\n"
        "    memory_limit: how much memory it has: `1g` (default), `4g`, `16g` or `64g`\n"
        "    network_policy: what it may reach: nothing (default), or the domains of a list\n"
        "    skills: skills to install in it"
    ),
    "containers.retrieve": (
        "Returns a container.\n"
        "\n"
        "Args:\n"
        "    container_id: id of the container"
    ),
    "containers.list": (
        "Lists containers.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    name: only containers of this name\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "containers.delete": (
        "Deletes a container and the files in it.\n"
        "\n"
        "Args:\n"
        "    container_id: id of the container"
    ),
    "containers.files.create": (
        "Puts a file into a container: an upload, or a copy of an uploaded file.\n"
        "\n"
        "Args:\n"
        "    container_id: id of the container\n"
        "    file: the file to upload; inputs as in `files.create`\n"
        "    file_id: id of an uploaded file to copy, in place of `file`"
    ),
    "containers.files.retrieve": (
        "Returns what is known about a file in a container.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    container_id: id of the container"
    ),
    "containers.files.list": (
        "Lists the files of a container.\n"
        "\n"
        "Args:\n"
        "    container_id: id of the container\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "containers.files.delete": (
        "Deletes a file in a container.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    container_id: id of the container"
    ),
    "containers.files.content.retrieve": (
        "Returns the content of a file in a container, read as you ask for it.\n"
        "\n"
        "Args:\n"
        "    file_id: id of the file\n"
        "    container_id: id of the container"
    ),
    "skills.create": (
        "Makes a skill: instructions and files that a model can use when it needs them.\n"
        "\n"
        "Args:\n"
        "    files: the files of the skill, one or a list, or one zip file; inputs as in `files.create`"
    ),
    "skills.retrieve": (
        "Returns a skill.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill"
    ),
    "skills.update": (
        "Chooses the version of a skill that is used by default.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill\n"
        "    default_version: number of the version, as a string"
    ),
    "skills.list": (
        "Lists skills.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "skills.delete": (
        "Deletes a skill with all its versions.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill"
    ),
    "skills.content.retrieve": (
        "Returns the files of a skill as a zip file.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill"
    ),
    "skills.versions.create": (
        "Adds a version to a skill.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill\n"
        "    default: whether it is used by default from now on\n"
        "    files: the files of the version, one or a list, or one zip file; inputs as in `files.create`"
    ),
    "skills.versions.retrieve": (
        "Returns a version of a skill.\n"
        "\n"
        "Args:\n"
        "    version: number of the skill's version, as a string\n"
        "    skill_id: id of the skill"
    ),
    "skills.versions.list": (
        "Lists the versions of a skill.\n"
        "\n"
        "Args:\n"
        "    skill_id: id of the skill\n"
        "    after: cursor: list what comes after this version\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "skills.versions.delete": (
        "Deletes a version of a skill.\n"
        "\n"
        "Args:\n"
        "    version: number of the skill's version, as a string\n"
        "    skill_id: id of the skill"
    ),
    "skills.versions.content.retrieve": (
        "Returns the files of a skill's version as a zip file.\n"
        "\n"
        "Args:\n"
        "    version: number of the skill's version, as a string\n"
        "    skill_id: id of the skill"
    ),
    "videos.create": (
        "Starts to make a video; `retrieve` says how far it is.\n"
        "\n"
        "Args:\n"
        "    prompt: what happens in the video, in words\n"
        "    input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL\n"
        "    model: id of the model: `sora-2` (default) or `sora-2-pro`\n"
        "    seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model\n"
        "    size: width and height, such as `720x1280` (default) or `1280x720`"
    ),
    "videos.retrieve": (
        "Returns the state of a video.\n"
        "\n"
        "Args:\n"
        "    video_id: id of the video"
    ),
    "videos.list": (
        "Lists videos.\n"
        "\n"
        "Args:\n"
        "    after: cursor: list what comes after the item with this id; by default the list begins at its start\n"
        "    limit: items per page, 1 to 100; default 20\n"
        "    order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"
    ),
    "videos.delete": (
        "Deletes a video.\n"
        "\n"
        "Args:\n"
        "    video_id: id of the video"
    ),
    "videos.create_character": (
        "Makes a character from a video, to appear in others.\n"
        "\n"
        "Args:\n"
        "    name: name of the character\n"
        "    video: a video that shows the character"
    ),
    "videos.download_content": (
        "Returns the video, or a still of it, read as you ask for it.\n"
        "\n"
        "Args:\n"
        "    video_id: id of the video\n"
        "    variant: `video` (default), `thumbnail` or `spritesheet`"
    ),
    "videos.edit": (
        "Starts to make a changed video from another one.\n"
        "\n"
        "Args:\n"
        "    prompt: what to change, in words\n"
        "    video: the video: a file, or the id of one that was made here"
    ),
    "videos.extend": (
        "Starts to make a video longer.\n"
        "\n"
        "Args:\n"
        "    prompt: how it goes on, in words\n"
        "    seconds: seconds to add, as a string\n"
        "    video: the video: a file, or the id of one that was made here"
    ),
    "videos.get_character": (
        "Returns a character.\n"
        "\n"
        "Args:\n"
        "    character_id: id of the character"
    ),
    "videos.remix": (
        "Starts to make a video anew with another prompt.\n"
        "\n"
        "Args:\n"
        "    video_id: id of the video\n"
        "    prompt: what to change, in words"
    ),
    "chat.completions.parse": (
        "Args:\n"
        "    messages: the conversation so far, oldest message first, each with a `role` and `content`\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    audio: voice and format of spoken output; needed when `modalities` has `audio`\n"
        "    frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0\n"
        "    function_call: older form of `tool_choice`\n"
        "    functions: older form of `tools`\n"
        "    logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood\n"
        "    logprobs: whether to return the log probability of each output token; default False\n"
        "    max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit\n"
        "    max_tokens: older form of `max_completion_tokens`; reasoning models do not take it\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    modalities: what to make: `[\"text\"]` (default) or `[\"text\", \"audio\"]`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    n: how many choices to make, 1 to 128; all of them are billed; default 1\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster\n"
        "    presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    seed: the same seed and parameters give mostly the same reply; no guarantee\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    stop: up to 4 texts at which the reply ends; they are not part of it\n"
        "    store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: functions of yours, or tools that the API runs\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`\n"
        "    verbosity: how long answers are: `low`, `medium` (default) or `high`\n"
        "    web_search_options: lets search models look things up: how much context, and where the user is"
    ),
    "chat.completions.stream": (
        "Args:\n"
        "    messages: the conversation so far, oldest message first, each with a `role` and `content`\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    audio: voice and format of spoken output; needed when `modalities` has `audio`\n"
        "    frequency_penalty: -2 to 2: positive values make tokens less likely the more often they have appeared; default 0\n"
        "    function_call: older form of `tool_choice`\n"
        "    functions: older form of `tools`\n"
        "    logit_bias: token id to a number from -100 (never) to 100 (always) that is added to its likelihood\n"
        "    logprobs: whether to return the log probability of each output token; default False\n"
        "    max_completion_tokens: the most tokens to make, those of hidden reasoning included; default the model's own limit\n"
        "    max_tokens: older form of `max_completion_tokens`; reasoning models do not take it\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    modalities: what to make: `[\"text\"]` (default) or `[\"text\", \"audio\"]`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    n: how many choices to make, 1 to 128; all of them are billed; default 1\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    prediction: text that the reply will largely repeat, such as a file that is to be changed a little; makes it faster\n"
        "    presence_penalty: -2 to 2: positive values make tokens less likely once they have appeared; default 0\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    seed: the same seed and parameters give mostly the same reply; no guarantee\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    stop: up to 4 texts at which the reply ends; they are not part of it\n"
        "    store: whether to keep the completion, for `list`, `retrieve`, evaluations and distillation; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: what the model may call: functions of yours, or tools that the API runs\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20; needs `logprobs=True`\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`\n"
        "    verbosity: how long answers are: `low`, `medium` (default) or `high`\n"
        "    web_search_options: lets search models look things up: how much context, and where the user is"
    ),
    "files.wait_for_processing": (
        "Waits until a file has been processed, and returns it; `deleted` and `error` are ends as well.\n"
        "\n"
        "Args:\n"
        "    id: id of the file\n"
        "    poll_interval: seconds between two looks; default 5\n"
        "    max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default 1800"
    ),
    "vector_stores.file_batches.create_and_poll": (
        "Args:\n"
        "    vector_store_id: id of the vector store\n"
        "    attributes: pairs for all files that have none of their own in `files`\n"
        "    chunking_strategy: how the files are cut, unless `files` says so\n"
        "    file_ids: ids of up to 2000 files; not together with `files`\n"
        "    files: up to 2000 files, each with its id, attributes and chunking of its own; not together with `file_ids`"
    ),
    "beta.threads.create_and_run_poll": (
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    thread: the thread: its messages, metadata and files\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.create_and_run_stream": (
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    thread: the thread: its messages, metadata and files\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for file search\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.runs.create_and_poll": (
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    include: `[\"step_details.tool_calls[*].file_search.results[*].content\"]` adds what the file search found\n"
        "    additional_instructions: what to add to the assistant's instructions, for this run\n"
        "    additional_messages: messages to add to the thread before the run\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.runs.create_and_stream": (
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    additional_instructions: what to add to the assistant's instructions, for this run\n"
        "    additional_messages: messages to add to the thread before the run\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "beta.threads.runs.stream": (
        "Args:\n"
        "    assistant_id: id of the assistant\n"
        "    include: `[\"step_details.tool_calls[*].file_search.results[*].content\"]` adds what the file search found\n"
        "    additional_instructions: what to add to the assistant's instructions, for this run\n"
        "    additional_messages: messages to add to the thread before the run\n"
        "    instructions: in place of the assistant's instructions, for this run\n"
        "    max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends as `incomplete`\n"
        "    max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run ends as `incomplete`\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: in place of the assistant's model, for this run\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it; less is faster and cheaper\n"
        "    response_format: `auto` (default), `{\"type\": \"json_object\"}`, or `json_schema` with a schema that replies will follow\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    tools: in place of the assistant's tools, for this run\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a number; default `auto`"
    ),
    "responses.parse": (
        "Args:\n"
        "    access_programs: programs for special access that the request takes part in\n"
        "    background: True: the response is made in the background; ask for it with `retrieve`; default False\n"
        "    background_options: options of a response in the background\n"
        "    context_management: how a context that grows too long is handled, such as by compaction\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    image: settings for pictures in the input and output\n"
        "    include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input; not taken over from `previous_response_id`\n"
        "    max_output_tokens: the most tokens to make, those of hidden reasoning included\n"
        "    max_tool_calls: the most calls of the API's own tools, over the whole response\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt: a stored prompt template by id, with its version and variables\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    store: whether to keep the response, for `retrieve` and `previous_response_id`; default True\n"
        "    stream: True: the reply comes as a stream of events while it is made; default False\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "responses.stream": (
        "Args:\n"
        "    access_programs: programs for special access that the request takes part in\n"
        "    background: True: the response is made in the background; ask for it with `retrieve`; default False\n"
        "    background_options: options of a response in the background\n"
        "    context_management: how a context that grows too long is handled, such as by compaction\n"
        "    conversation: id of the conversation that the response belongs to: its items come before the input, and input and output are added to it\n"
        "    image: settings for pictures in the input and output\n"
        "    include: what to add to the output, such as `web_search_call.action.sources`, `file_search_call.results`, `message.output_text.logprobs` or `reasoning.encrypted_content`\n"
        "    input: text, or a list of items: messages, files, images, tool outputs, earlier output\n"
        "    instructions: what the model is told before the input; not taken over from `previous_response_id`\n"
        "    max_output_tokens: the most tokens to make, those of hidden reasoning included\n"
        "    max_tool_calls: the most calls of the API's own tools, over the whole response\n"
        "    metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512\n"
        "    model: id of the model, such as `gpt-4o-mini`\n"
        "    moderation: whether input and output are checked for harm, and with which model\n"
        "    parallel_tool_calls: whether the model may call several tools at once; default True\n"
        "    previous_response_id: id of the response to go on from; not together with `conversation`\n"
        "    prompt: a stored prompt template by id, with its version and variables\n"
        "    prompt_cache_key: requests with the same key are sent where their common beginning is cached already; for example a hash of the system prompt\n"
        "    prompt_cache_options: how the common beginning of prompts is cached\n"
        "    prompt_cache_retention: how long a cached beginning is kept: `in_memory` (minutes, default) or `24h`\n"
        "    reasoning: how much a reasoning model thinks (`effort`) and whether it sums that up (`summary`)\n"
        "    safety_identifier: a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters\n"
        "    service_tier: which processing to use: `auto` (default: the project's setting), `default`, `flex` (cheaper, slower), `priority`, `scale` or `fast`\n"
        "    store: whether to keep the response, for `retrieve` and `previous_response_id`; default True\n"
        "    stream_options: options of the stream, such as `include_usage`; only with `stream=True`\n"
        "    temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1\n"
        "    text: the form of the text: `format` (plain, JSON, or a JSON schema) and `verbosity`\n"
        "    tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name\n"
        "    top_logprobs: how many of the likeliest tokens to return at each position, 0 to 20\n"
        "    top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both\n"
        "    truncation: what to do with input that is too long: `auto` drops items from the beginning, `disabled` (default) makes it an error 400\n"
        "    user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"
    ),
    "videos.create_and_poll": (
        "Args:\n"
        "    prompt: what happens in the video, in words\n"
        "    input_reference: a picture that the video begins with: a file, or an uploaded file's id or URL\n"
        "    model: id of the model: `sora-2` (default) or `sora-2-pro`\n"
        "    seconds: length in seconds, as a string: `4` (default), `8` or `12` and others, by model\n"
        "    size: width and height, such as `720x1280` (default) or `1280x720`"
    ),
}
