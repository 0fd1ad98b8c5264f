"""The guide for hosts, followed in an empty Debian: docs/hosting.md, “A small server”. Only where `mmdebstrap` is there and
this is root; it takes minutes."""

import os
import re
import shutil
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
NAME = "score.example.org"
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        shutil.which("mmdebstrap") is None or os.geteuid() != 0, reason="It needs root, and mmdebstrap to make a root."
    ),
]


def commands() -> list[str]:
    """The commands of the guide's section, in order."""
    section = GUIDE.partition("## A small server")[2].partition("\n## ")[0]
    lines = re.findall(r"^    (\S.*)$", section, flags=re.MULTILINE)
    return [line.partition("  #")[0].strip() for line in lines]


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty Debian with this machine's package indexes, and this repository to clone."""
    folder = tmp_path_factory.mktemp("debian")
    root = folder / "root"
    settings = [f"--aptopt={file}" for file in sorted(Path("/etc/apt/apt.conf.d").glob("99*"))]
    sources = [str(file) for file in sorted(Path("/etc/apt/sources.list.d").glob("*.sources"))]
    include = "--include=ca-certificates,systemd"
    subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", include, *settings, "bookworm", str(root), *sources],
        check=True,
        timeout=600,
    )
    for file in ("/etc/pip.conf", "/root/.config/pip/pip.conf", "/etc/resolv.conf", os.environ.get("PIP_CERT", "")):
        if file and Path(file).exists():
            (root / file.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, root / file.lstrip("/"))
    with (root / "etc" / "hosts").open("a", encoding="utf-8") as hosts:
        hosts.write(f"127.0.0.1 localhost {NAME}\n")
    subprocess.run(["git", "clone", "-q", str(ROOT), str(root / "srv" / "scorecard")], check=True)
    for place in ("proc", "dev"):
        subprocess.run(["mount", "--rbind", f"/{place}", str(root / place)], check=True)
    inside(root, "apt-get -qq update")
    yield root
    for place in ("proc", "dev"):
        subprocess.run(["umount", "-l", str(root / place)], check=False)
    shutil.rmtree(root, ignore_errors=True)


def inside(root: Path, command: str) -> str:
    environment = {name: text for name, text in os.environ.items() if name.startswith("PIP_")}
    environment |= {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    environment["DEBIAN_FRONTEND"] = "noninteractive"
    done = subprocess.run(
        ["chroot", str(root), "sh", "-ec", command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@contextmanager
def running(root: Path, command: str) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        ["chroot", str(root), "sh", "-ec", f"exec {command}"], stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def test_the_guide_leads_from_an_empty_debian_to_a_site_with_https_backup_and_restore(debian: Path) -> None:
    for command in commands():
        if command.startswith(("systemctl", "journalctl")):
            continue  # there is no systemd in a root without a machine
        if command == "scorecard doctor":
            command += " || true"  # it says that the name is that of an example
        command = command.replace("REPOSITORY", "/srv/scorecard").replace("apt install", "apt-get install -qq -y")
        inside(
            debian,
            f"cd /opt/scorecard 2>/dev/null || true; git config --global safe.directory '*' 2>/dev/null || true; {command}",
        )
    unit = debian / "etc" / "systemd" / "system" / "scorecard.service"
    inside(debian, "systemd-analyze verify /etc/systemd/system/scorecard.service")
    settings = dict(re.findall(r"^(\w+)=(.*)$", unit.read_text(encoding="utf-8"), flags=re.MULTILINE))
    data = f"/var/lib/{settings['StateDirectory']}"
    inside(debian, f"install -d -m {settings['StateDirectoryMode']} -o {settings['User']} {data}")
    variables = (debian / settings["EnvironmentFile"].lstrip("/")).read_text(encoding="utf-8")
    given = " ".join(line for line in variables.splitlines() if line and not line.startswith("#"))
    as_user = f"setpriv --reuid {settings['User']} --regid {settings['User']} --clear-groups env {given}"
    inside(debian, f"install -d -o {settings['User']} /var/cache/{settings['CacheDirectory']}")
    caddyfile = debian / "etc" / "caddy" / "Caddyfile"
    text = caddyfile.read_text(encoding="utf-8").replace(f"{NAME} {{", f"{NAME}:8443 {{\n\ttls internal")
    options = "\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n\tstorage file_system /tmp/caddy\n"
    caddyfile.write_text(text.replace("{\n\tlog", f"{{\n{options}\tlog", 1), encoding="utf-8")

    with (
        running(debian, f"{as_user} {settings['ExecStart']}") as site,
        running(debian, "caddy run --config /etc/caddy/Caddyfile"),
    ):
        assert site.stderr is not None
        log = ""
        while "/sign-in/" not in log:
            line = site.stderr.readline()
            assert line, log
            log += line
        link = re.findall(rf"https://{NAME}(/sign-in/\S+)", log)[0]
        authority = debian / "tmp" / "caddy" / "pki" / "authorities" / "local" / "root.crt"
        deadline = time.monotonic() + 30
        while not authority.exists():
            assert time.monotonic() < deadline
            time.sleep(0.2)
        context = ssl.create_default_context(cafile=str(authority))
        headers = {"host": NAME, "sec-fetch-site": "same-origin"}
        extensions = {"sni_hostname": NAME}
        with httpx2.Client(base_url="https://127.0.0.1:8443", verify=context, headers=headers, timeout=30) as client:
            for _ in range(50):
                try:
                    if client.get("/readyz", extensions=extensions).status_code == 200:
                        break
                except httpx2.TransportError:
                    time.sleep(0.2)
            assert client.get("/", extensions=extensions).status_code == 200
            assert client.post(link, extensions=extensions).status_code == 303
            named = client.post("/group/names", data={"group": "Harrison", "name": "Ann"}, extensions=extensions)
            assert named.status_code == 303
        inside(debian, f"scorecard backup {data}/scorecard.zip")
        begun = time.monotonic()
        site.terminate()
        site.wait(30)
        assert time.monotonic() - begun < 10
    told = inside(debian, f"scorecard restore {data}/scorecard.zip --replace")
    assert "Restored the backup from" in told
    asked = "scorecard published list 2>&1 || true"
    assert "Run this as root" in inside(debian, f"setpriv --reuid {settings['User']} --clear-groups sh -c '{asked}'")
    said = inside(debian, f"SCORECARD_DATA=/tmp {asked}")
    assert said.startswith("SCORECARD_DATA: what /etc/scorecard.env says is taken, not what is set here.\n")
    # only the address of the guide, which is that of an example, is left to be put right
    doubts = [line for line in inside(debian, "scorecard doctor || true").splitlines() if line.startswith("- ")]
    assert [doubt.partition(",")[0] for doubt in doubts] == [f"- SCORECARD_ADDRESS is https://{NAME}"]
