"""Time stamps (RFC 3161): an authority signs that it saw the digest of a document at a moment, nothing more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

from scorecard.errors import ScorecardError, Sentence
from scorecard.rubrics.models import canonical_bytes

if TYPE_CHECKING:
    from rfc3161_client import TimeStampResponse

_TIMEOUT = 30  # seconds
_LARGEST_ANSWER = 100_000  # bytes


class TimeStampWrong(ScorecardError):
    """A time stamp that cannot be read, is of another document, or was not signed by the authority."""


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """When an authority saw the digest of a document. `authority` is its name in the certificate inside the time stamp,
    "" without one; `is_checked` says whether the signature was checked with a certificate that the user gave."""

    at: datetime
    authority: str
    is_checked: bool


def ask_time_stamp(service: str, document: Mapping[str, Any]) -> bytes:
    """Asks a service (its URL) for a time stamp on the digest of a document, and returns its answer as DER. Raises
    TimeStampWrong, or OSError where there is no answer."""
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    digested = canonical_bytes({key: value for key, value in document.items() if key != "digest"})
    asking = TimestampRequestBuilder().hash_algorithm(HashAlgorithm.SHA256).data(digested)
    asked = asking.cert_request(cert_request=True).build()
    headers = {"Content-Type": "application/timestamp-query"}
    request = Request(service, asked.as_bytes(), headers)  # noqa: S310 - the setting begins with http
    try:
        with urlopen(request, timeout=_TIMEOUT) as answer:  # noqa: S310
            stamp: bytes = answer.read(_LARGEST_ANSWER)
    except HTTPException as fault:
        raise OSError(str(fault)) from None
    response = _decoded(stamp)
    if (response.tst_info.message_imprint.message, response.tst_info.nonce) != (
        asked.message_imprint.message,
        asked.nonce,
    ):
        raise TimeStampWrong(Sentence("The time stamp belongs to another document."))
    return stamp


def read_time_stamp(stamp: bytes, digest: str, certificates: bytes | None = None) -> TimeStamp:
    """What a time stamp says about the document with this digest. `certificates` are those of an authority that the
    user trusts, as PEM; None if the signature is not to be checked. Raises TimeStampWrong."""
    response = _decoded(stamp)
    if response.tst_info.message_imprint.message != bytes.fromhex(digest):
        raise TimeStampWrong(Sentence("The time stamp belongs to another document."))
    if certificates is not None:
        _check_signature(response, digest, certificates)
    try:  # each part is decoded when it is asked for
        moment = response.tst_info.gen_time.replace(tzinfo=UTC)
        return TimeStamp(moment, _signer(response), certificates is not None)
    except ValueError:
        raise _unreadable() from None


def _decoded(stamp: bytes) -> "TimeStampResponse":
    from rfc3161_client import PKIStatus, decode_timestamp_response

    try:
        response = decode_timestamp_response(stamp)
        if PKIStatus(response.status) is PKIStatus.GRANTED and response.tst_info:
            return response
    except ValueError:
        pass
    raise _unreadable()


def _unreadable() -> TimeStampWrong:
    return TimeStampWrong(Sentence("The time stamp cannot be read, or was refused."))


def _check_signature(response: "TimeStampResponse", digest: str, pem: bytes) -> None:
    from cryptography.x509 import load_pem_x509_certificates
    from rfc3161_client import VerificationError, VerifierBuilder

    try:
        certificates = load_pem_x509_certificates(pem)
    except ValueError:
        raise TimeStampWrong(Sentence("The file of the authority’s certificates holds none in PEM form.")) from None
    try:
        builder = VerifierBuilder()
        for certificate in certificates:
            builder = builder.add_root_certificate(certificate)
        builder.build().verify(response, bytes.fromhex(digest))
    except (VerificationError, ValueError) as fault:
        sentence = Sentence("The time stamp was not signed by this authority ({fault}).", fault=str(fault))
        raise TimeStampWrong(sentence) from None


def _signer(response: "TimeStampResponse") -> str:
    """The name of the signer in the certificate that is in the time stamp; empty without one."""
    from cryptography.x509 import load_der_x509_certificate

    signers: Sequence[Any] = list(response.signed_data.signer_infos)
    for content in response.signed_data.certificates:
        certificate = load_der_x509_certificate(content)
        if any(certificate.serial_number == signer.serial_number for signer in signers):
            return certificate.subject.rfc4514_string()
    return ""
