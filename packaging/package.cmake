# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

# What cpack makes: a Debian package where dpkg is there, and an archive.
set(CPACK_GENERATOR TGZ)
find_program(DPKG_PROGRAM dpkg)
mark_as_advanced(DPKG_PROGRAM)
if(DPKG_PROGRAM)
    list(PREPEND CPACK_GENERATOR DEB)
endif()
set(CPACK_SOURCE_GENERATOR "")

set(CPACK_PACKAGE_NAME statusbook)
set(CPACK_PACKAGE_VENDOR "Statusbook contributors")
set(CPACK_PACKAGE_CONTACT "Statusbook contributors <contributors@statusbook.invalid>")
set(CPACK_PACKAGE_DESCRIPTION "\
Statusbook says in plain words what a status, reply or error code means,
why it appears and what to do now, and sets two codes side by side.
.
It needs no network and sends nothing to anybody. statusbook opens a window,
statusbook-cli prints text, Markdown or JSON.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CHECKSUM SHA256)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The platform plugin and Qt's own texts are loaded at run time, so no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-core, fonts-noto-cjk")
# One package of everything that names no component, so without the licences.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL Unspecified)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
# The archive holds everything.
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

include(CPack)
