from os import PathLike as PathLike
from typing import IO, Iterable, Mapping, Optional, Tuple, Union

Content = Union[IO[bytes], bytes, PathLike[str], Iterable[bytes]]
FileTypes = Union[
    Content,
    Tuple[Optional[str], Content],
    Tuple[Optional[str], Content, Optional[str]],
    Tuple[Optional[str], Content, Optional[str], Optional[Mapping[str, str]]],
]
