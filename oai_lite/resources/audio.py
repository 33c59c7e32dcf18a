# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
"""The audio resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Transcriptions(Resource):
    create = op(
        "POST /audio/transcriptions",
        "* file model chunking_strategy= include= keywords= known_speaker_names= known_speaker_references= language= "
        "languages= prompt= response_format= stream= temperature= timestamp_granularities=",
        stream="items",
        text_if="response_format=text,srt,vtt",
        form="file",
    )


class Translations(Resource):
    create = op(
        "POST /audio/translations",
        "* file model prompt= response_format= temperature=",
        text_if="response_format=text,srt,vtt",
        deprecated=True,
        form="file",
    )


class Speech(Resource):
    create = op(
        "POST /audio/speech",
        "* input model voice instructions= response_format= speed= stream_format=",
        reply="binary",
        headers="Accept: application/octet-stream",
    )


class Voices(Resource):
    create = op(
        "POST /audio/voices",
        "* audio_sample= consent= name type= prompt= model= script_hint=",
        form="audio_sample",
        variants="audio_sample consent name|name prompt type",
    )
    delete = op("DELETE /audio/voices/{voice_id}", "voice_id")


class VoiceConsents(Resource):
    create = op("POST /audio/voice_consents", "* language name recording", form="recording")
    retrieve = op("GET /audio/voice_consents/{consent_id}", "consent_id")
    update = op("POST /audio/voice_consents/{consent_id}", "consent_id * name")
    list = op("GET /audio/voice_consents", "* after= limit=", page="CursorPage")
    delete = op("DELETE /audio/voice_consents/{consent_id}", "consent_id")


class Audio(Resource):
    transcriptions = Transcriptions
    translations = Translations
    speech = Speech
    voices = Voices
    voice_consents = VoiceConsents


AsyncTranscriptions = asynchronous(Transcriptions)
AsyncTranslations = asynchronous(Translations)
AsyncSpeech = asynchronous(Speech)
AsyncVoices = asynchronous(Voices)
AsyncVoiceConsents = asynchronous(VoiceConsents)
AsyncAudio = asynchronous(Audio)
