"""Kinds of places on both systems, told from what the systems would answer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from types import SimpleNamespace

import pytest

from intdesk.domain.place import Place, PlaceKind
from intdesk.errors import DataFileError
from intdesk.storage import mounts, places
from intdesk.storage.places import Surroundings, place_of

LOCAL, NETWORK = Place(PlaceKind.LOCAL), Place(PlaceKind.NETWORK)
REMOVABLE = Place(PlaceKind.REMOVABLE)

MOUNTS = """\
21 1 254:0 / / rw,relatime - ext4 /dev/vda rw
22 21 8:1 / /homes rw - ext4 /dev/sda1 rw
30 21 0:50 / /srv/share rw shared:1 - cifs //server/share rw
31 21 0:51 / /homes/a/remote rw - fuse.sshfs a@b: rw
32 21 8:17 / /media/a/STICK rw - vfat /dev/sdb1 rw
33 21 8:33 / /mnt/usb\\040disk rw - ext4 /dev/sdc1 rw
34 21 8:49 / /mnt/card rw - vfat /dev/sdd1 rw
35 21 0:60 / /homes/a/drive rw - fuse.rclone remote: rw
36 21 0:61 / /data rw - nfs4 server:/data rw
37 36 8:1 / /data/local rw - ext4 /dev/sda1 rw
40 21 8:1 / /twice rw - ext4 /dev/sda1 rw
41 40 0:62 / /twice rw - nfs server:/x rw
broken line
"""
DEVICES = {
    "8:33": ("/sys/devices/pci0000:00/usb2/2-1/block/sdc/sdc1", False),
    "8:49": ("/sys/devices/platform/mmc/block/sdd/sdd1", True),
}


def linux(files: Mapping[str, list[str]] | None = None, **more: object) -> Surroundings:
    return surroundings(
        files or {}, mount_table=lambda: MOUNTS,
        device=lambda number: DEVICES.get(number, ("/sys/devices/ata1/block/sda/sda1", False)),
        **more,
    )  # fmt: skip


def windows(files: Mapping[str, list[str]] | None = None, **more: object) -> Surroundings:
    kinds = {"H:\\": 4, "E:\\": 2, "C:\\": 3, "G:\\": 3}
    return surroundings(files or {}, drive_type=lambda root: kinds[root], **more)


def surroundings(content: Mapping[str, list[str]], **more: object) -> Surroundings:
    """Names that end with a slash are folders."""
    usual: dict[str, object] = {
        "environment": {},
        "files": lambda at: [n for n in content.get(str(at), []) if not n.endswith("/")],
        "folders": lambda at: [n[:-1] for n in content.get(str(at), []) if n.endswith("/")],
        "head": lambda _: b"",
    }
    return Surroundings(**(usual | more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("/homes/a/IntDesk", LOCAL),
        ("/", LOCAL),
        ("/srv/share/Amt", NETWORK),
        ("/srv/sharepoint", LOCAL),
        ("/homes/a/remote", NETWORK),
        ("/media/a/STICK/Amt", REMOVABLE),
        ("/mnt/usb disk/Amt", REMOVABLE),
        ("/mnt/card", REMOVABLE),
        ("/homes/a/drive/Amt", Place(PlaceKind.CLOUD, "rclone")),
        ("/data/Amt", NETWORK),
        ("/data/local/Amt", LOCAL),
        ("/twice", NETWORK),
    ],
)
def test_places_of_linux(folder: str, place: Place) -> None:
    assert place_of(PurePosixPath(folder), linux()) == place


def test_without_a_table_of_mounts_a_place_counts_as_local() -> None:
    assert place_of(PurePosixPath("/x"), surroundings({})) == LOCAL


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("C:\\Users\\a\\AppData\\Local\\IntDesk", LOCAL),
        ("H:\\Amt", NETWORK),
        ("\\\\server\\share\\Amt", NETWORK),
        ("\\\\?\\UNC\\server\\share\\Amt", NETWORK),
        ("\\\\?\\C:\\Amt", LOCAL),
        ("E:\\", REMOVABLE),
    ],
)
def test_places_of_windows(folder: str, place: Place) -> None:
    assert place_of(PureWindowsPath(folder), windows()) == place


@pytest.mark.parametrize(
    ("folder", "provider"),
    [
        ("C:\\Users\\a\\OneDrive\\Dokumente", "OneDrive"),
        ("C:\\Users\\a\\OneDrive - Stadt Musterau\\Amt", "OneDrive"),
        ("C:\\Users\\a\\Dropbox (Privat)", "Dropbox"),
        ("C:\\Users\\a\\Nextcloud2\\Amt", "Nextcloud"),
        ("C:\\Users\\a\\ownCloud", "ownCloud"),
        ("G:\\Meine Ablage\\Amt", "Google Drive"),
        ("G:\\My Drive", "Google Drive"),
        ("C:\\Users\\a\\iCloudDrive\\Amt", "iCloud"),
        ("C:\\Users\\a\\MagentaCLOUD", "MagentaCLOUD"),
        ("C:\\Users\\a\\HiDrive", "HiDrive"),
        ("C:\\Users\\a\\Nextcloud-Handbuch", ""),
        ("C:\\Users\\a\\OneDriveTest", ""),
    ],
)
def test_cloud_folders_by_their_names(folder: str, provider: str) -> None:
    assert place_of(PureWindowsPath(folder), windows()).provider == provider


def test_onedrive_by_its_variable() -> None:
    around = windows(environment={"OneDriveCommercial": "C:\\Users\\a\\Stadt", "OneDrive": ""})
    inside = place_of(PureWindowsPath("c:\\users\\a\\stadt\\Amt"), around)
    assert inside == Place(PlaceKind.CLOUD, "OneDrive")
    assert place_of(PureWindowsPath("C:\\Users\\a\\Stadtrat"), around) == LOCAL


@pytest.mark.parametrize(
    ("marker", "provider"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache/", "Dropbox"),
        ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
        (".owncloudsync.log", "Nextcloud"),
        (".stfolder/", "Syncthing"),
        (".tmp.driveupload/", "Google Drive"),
        (".dropbox/", ""),
        ("sync_plan.db", ""),
    ],
)
def test_cloud_folders_by_what_lies_in_one_above(marker: str, provider: str) -> None:
    around = linux({"/homes/a/Daten": ["x.txt", marker]})
    assert place_of(PurePosixPath("/homes/a/Daten/Amt/2026"), around).provider == provider
    assert place_of(PurePosixPath("/homes/a"), around).provider == ""


@pytest.mark.parametrize(
    ("icon", "provider"),
    [
        (
            "IconFile=C:\\Program Files\\Google\\GoogleDriveFS.exe",
            "Google Drive",
        ),
        ("IconResource=C:\\...\\OneDrive.exe,5", "OneDrive"),
        ("IconResource=%SystemRoot%\\imageres.dll", ""),
    ],
)
def test_cloud_folders_by_their_icon(icon: str, provider: str) -> None:
    asked: list[PurePath] = []

    def head(path: PurePath) -> bytes:
        asked.append(path)
        return icon.encode("utf-16")

    around = windows({"C:\\Users\\a\\Ablage": ["Desktop.ini"]}, head=head)
    assert place_of(PureWindowsPath("C:\\Users\\a\\Ablage\\Amt"), around).provider == provider
    assert asked == [PureWindowsPath("C:\\Users\\a\\Ablage\\Desktop.ini")]


def test_a_cloud_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Amt").mkdir()
    places.refuse_cloud(tmp_path / "Amt")
    (tmp_path / ".sync_0123.db").touch()
    with pytest.raises(DataFileError) as caught:
        places.refuse_cloud(tmp_path / "Amt")
    assert caught.value.code == "place_in_cloud"
    assert caught.value.values["provider"] == "Nextcloud"


def test_the_icon_of_a_real_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "desktop.ini").write_text("IconFile=GoogleDriveFS.exe")
    assert place_of(tmp_path).provider == "Google Drive"
    assert places._head(tmp_path / "missing") == b""


def test_a_folder_that_is_not_there_has_no_markers(tmp_path: Path) -> None:
    assert place_of(tmp_path / "weg" / "weg").kind is not PlaceKind.CLOUD


def test_a_place_with_little_room_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for free, refused in ((places.LEAST_FREE, False), (places.LEAST_FREE - 1, True)):
        usage = SimpleNamespace(free=free)
        monkeypatch.setattr("intdesk.storage.places.shutil.disk_usage", lambda _, u=usage: u)
        if not refused:
            places.refuse_full(tmp_path)
            continue
        with pytest.raises(DataFileError) as caught:
            places.refuse_full(tmp_path)
        assert (caught.value.code, caught.value.values["free"]) == ("place_almost_full", 199)


def test_a_place_that_tells_no_room_is_not_refused(tmp_path: Path) -> None:
    places.refuse_full(tmp_path / "weg")
    assert places.free_bytes(tmp_path / "weg") is None
    assert (places.free_bytes(tmp_path) or 0) > 0


def test_a_device_is_looked_up_in_sysfs(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "usb1" / "block" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (disk / "removable").write_text("1\n")
    numbers = tmp_path / "dev"
    numbers.mkdir()
    (numbers / "8:17").symlink_to(disk / "sdb1")
    assert mounts.device("8:17", numbers) == ((disk / "sdb1").as_posix(), True)
    (disk / "removable").write_text("0\n")
    assert mounts.device("8:17", numbers)[1] is False
    assert mounts.device("9:9", numbers) == ("", False)


def test_a_machine_without_a_table_of_mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "/" in mounts.table()

    def fail(*_: object, **__: object) -> str:
        raise OSError

    monkeypatch.setattr(Path, "read_text", fail)
    assert mounts.table() == ""


@pytest.mark.parametrize(
    ("profile", "folder", "kind"),
    [
        (0, "C:\\Users\\a\\AppData\\Local\\IntDesk", PlaceKind.LOCAL),
        (1, "c:\\users\\A\\AppData\\Local\\IntDesk", PlaceKind.FLEETING),
        (2, "C:\\Users\\a\\AppData\\Local\\IntDesk", PlaceKind.LOCAL),
        (6, "C:\\Users\\a\\IntDesk", PlaceKind.FLEETING),
        (1, "C:\\Daten", PlaceKind.LOCAL),
        (1, "H:\\Amt", PlaceKind.NETWORK),
    ],
)
def test_a_profile_that_windows_throws_away_is_no_place(
    profile: int, folder: str, kind: PlaceKind
) -> None:
    around = windows(environment={"USERPROFILE": "C:\\Users\\a"}, profile_type=lambda: profile)
    assert place_of(PureWindowsPath(folder), around).kind is kind


def test_nothing_new_may_lie_where_windows_throws_it_away(tmp_path: Path) -> None:
    profile = {"USERPROFILE": str(tmp_path)}
    around = surroundings(
        {}, environment=profile, profile_type=lambda: 1, drive_type=lambda _root: 3
    )
    with pytest.raises(DataFileError) as refused:
        places.refuse_fleeting(tmp_path / "IntDesk", around)
    assert refused.value.code == "place_fleeting"
    places.refuse_fleeting(tmp_path.parent, around)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("c:\\program files\\INTDESK\\app\\daten", PlaceKind.PROGRAM),
        ("C:\\Program Files\\IntDesk\\app", PlaceKind.PROGRAM),
        ("C:\\Program Files\\IntDesk\\daten", PlaceKind.LOCAL),
        ("C:\\Program Files\\IntDesk\\appendix", PlaceKind.LOCAL),
    ],
)
def test_what_a_setup_replaces_is_no_place(folder: str, kind: PlaceKind) -> None:
    around = windows(program=PureWindowsPath("C:\\Program Files\\IntDesk\\app"))
    assert place_of(PureWindowsPath(folder), around).kind is kind


def test_nothing_new_may_lie_among_the_files_of_the_program(tmp_path: Path) -> None:
    around = linux(program=tmp_path / "app")
    with pytest.raises(DataFileError) as refused:
        places.refuse_fleeting(tmp_path / "app" / "Amt", around)
    assert refused.value.code == "place_of_program"
    places.refuse_fleeting(tmp_path / "daten", around)
