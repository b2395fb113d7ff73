"""What of the libraries is left out of the Windows tree, and why.

The window's self-test runs on the trimmed tree, so a line too many here does not stay unnoticed.
"""

from __future__ import annotations

import fnmatch
import re

_QT = (
    "Qt6Concurrent.dll", "Qt6DBus.dll", "Qt6Designer*.dll", "Qt6Help.dll", "Qt6Labs*.dll",
    "Qt6Network.dll", "Qt6OpenGL*.dll", "Qt6PrintSupport.dll", "Qt6Qml*.dll", "Qt6Quick*.dll",
    "Qt6Sql.dll", "Qt6Test.dll", "Qt6UiTools.dll", "Qt6Xml.dll", "QtConcurrent*", "QtDBus*",
    "QtDesigner*", "QtHelp*", "QtNetwork*", "QtOpenGL*", "QtPrintSupport*", "QtQml*", "QtQuick*",
    "QtSql*", "QtTest*", "QtUiTools*", "QtXml*", "QtExampleIcons*", "QtSvgWidgets*", "*.lib",
    "Qt6SvgWidgets.dll", "opengl32sw.dll", "d3dcompiler_47.dll", "resources/*", "pyside6qml*.dll",
    "qml/*", "metatypes/*", "typesystems/*", "glue/*", "include/*", "scripts/*", "doc/*",
    "modules/*", "support/deprecated.py", "*.exe", "*.json", "vcamp140.dll", "vccorlib140.dll",
    "concrt140.dll", "libexec/*", "lib/*", "_config.py.in", "QtAsyncio/*",
    "plugins/designer/*", "plugins/generic/*", "plugins/iconengines/*",
    "plugins/networkinformation/*",
    "plugins/platforminputcontexts/*", "plugins/platforms/qdirect2d.dll",
    "plugins/platforms/qminimal.dll", "plugins/qmllint/*", "plugins/qmlls/*",
    "plugins/qmltooling/*",
    "plugins/sqldrivers/*", "plugins/tls/*", "plugins/scenegraph/*", "plugins/assetimporters/*",
    "plugins/imageformats/q[gptw]*.dll", "plugins/imageformats/qicns.dll",
)  # fmt: skip
"""Below ``PySide6``: no network, no QML, no designer, no OpenGL, no rare image formats."""

_ELSEWHERE = (
    "*.pyi", "*/py.typed", "py.typed", "*.pyx", "*.pxd", "*.c", "*.h", "*.cpp", "*.hpp", "*.lib",
    "*/tests/*", "*/test/*", "*/testing/*", "*/Tests/*",
    "alembic/templates/*", "mako/ext/*", "shiboken6_generator/*",
    "sqlalchemy/cyextension/*", "sqlalchemy/**/_*_cy.*.pyd", "markupsafe/_speedups.*",
    "charset_normalizer/*.pyd", "PIL/_avif.*", "PIL/_webp.*", "PIL/_imaging[a-z]*.pyd",
    "rapidfuzz/*_avx2.*", "rapidfuzz/process_cpp_impl.*", "rapidfuzz/utils_cpp.*",
    "cffi/*", "pycparser/*", "*/__pycache__/*",
    "reportlab/fonts/*", "reportlab/graphics/samples/*",
    "docx/templates/default-docx-template/*", "pypdfium2_cli/*", "pypdfium2/__main__.py",
    "holidays/locale/*", "tzdata/zoneinfo/right/*",
    "lxml/*.pxi", "lxml/html/*", "lxml/includes/*", "lxml/isoschematron/*", "lxml/objectify*",
    "lxml/sax.*", "lxml/builder.*.pyd", "lxml/_elementpath.*.pyd", "lxml/doctestcompare.py",
    "lxml/cssselect.py", "lxml/usedoctest.py", "lxml/pyclasslookup.py",
)  # fmt: skip
"""Elsewhere: type stubs, tests, sources of C, and compiled parts that have a twin in Python.

The compiled parts of SQLAlchemy, MarkupSafe, charset_normalizer and rapidfuzz are unsigned: each
one would have to be released by administrators who check DLLs.
"""

_CRYPTO = (
    "Cipher/_ARC4.*", "Cipher/_pkcs1_decode.*", "Cipher/_raw_arc2.*", "Cipher/_raw_blowfish.*",
    "Cipher/_raw_cast.*", "Cipher/_raw_c[bf][cb].*", "Cipher/_raw_des*",
    "Cipher/_raw_eksblowfish.*",
    "Cipher/_raw_o[cf]b.*", "Hash/_BLAKE2b.*", "Hash/_MD[245].*", "Hash/_RIPEMD160.*",
    "Hash/_SHA224.*", "Math/_modexp.*", "PublicKey/_ec_ws.*", "PublicKey/_ed*",
    "PublicKey/_curve448.*",
    "SelfTest/*",
)  # fmt: skip
"""Below ``Cryptodome``: ciphers that the key file does not use; none of them is signed."""

_KEPT = (
    "holidays/locale/de/*", "holidays/locale/en_US/*",
    "PySide6/translations/qtbase_de.qm", "PySide6/translations/qtbase_en.qm",
)  # fmt: skip


def is_wanted(path: str) -> bool:
    """Tell whether a file of a wheel, by its path below ``site``, belongs into the tree."""
    if _fits(path, _KEPT):
        return True
    folder, _, rest = path.partition("/")
    if folder == "PySide6" and (rest.startswith("translations/") or _fits(rest, _QT)):
        return False
    if folder == "Cryptodome" and _fits(rest, _CRYPTO):
        return False
    return not _fits(path, _ELSEWHERE)


def _fits(path: str, patterns: tuple[str, ...]) -> bool:
    return any(re.match(fnmatch.translate(pattern), path) for pattern in patterns)
