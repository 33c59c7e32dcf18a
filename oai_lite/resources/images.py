# Derived by `python -m tools gen` from tools/api/images.pyi. Do not edit: change that and run gen.
"""The images resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Images(Resource):
    create_variation = op(
        "POST /images/variations",
        "* image model= n= response_format= size= user=",
        deprecated=True,
        form="image",
    )
    edit = op(
        "POST /images/edits",
        "* image prompt background= complexity= frame_count= frame_duration_ms= input_fidelity= markup= mask= model= "
        "n= output_compression= output_format= partial_images= quality= response_format= safety_identifier= size= "
        "stream= svg= user=",
        stream="items",
        form="image image.<array> markup mask",
    )
    generate = op(
        "POST /images/generations",
        "* prompt background= complexity= frame_count= frame_duration_ms= model= moderation= n= output_compression= "
        "output_format= partial_images= quality= response_format= safety_identifier= size= stream= style= svg= user=",
        stream="items",
    )


AsyncImages = asynchronous(Images)
