from os import PathLike
from typing import IO, Iterable, Mapping, Optional, Tuple, Union

StrPath = PathLike[str]
Content = Union[IO[bytes], bytes, PathLike[str], Iterable[bytes]]
FileTypes = Union[
    Content,
    Tuple[Optional[str], Content],
    Tuple[Optional[str], Content, Optional[str]],
    Tuple[Optional[str], Content, Optional[str], Optional[Mapping[str, str]]],
]

def file_from_path(path: Union[str, PathLike[str]]) -> Tuple[str, PathLike[str]]: ...
