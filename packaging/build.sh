# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# What run and test share: which packages there must be, and how the program is built. Sourced.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Names of Debian 12, Ubuntu 24.04 and newer. Without the first list nothing can be built; what is
# missing of the others is only a loss (a font, a skipped check).
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools zlib1g-dev)
window_packages=(qt6-translations-l10n qt6-wayland fonts-noto-core fonts-noto-cjk)
test_packages=(
    qt6-translations-l10n fonts-noto-core fonts-noto-cjk
    xvfb xauth x11-utils openbox xdotool dbus libglib2.0-bin at-spi2-core gir1.2-atspi-2.0 python3-gi
    python3-jsonschema libsqlite3-dev
    appstream clang-format-14 codespell desktop-file-utils dpkg-dev fish git groff
    lintian reuse shellcheck zsh
)

say() {
    printf '%s\n' "$*" >&2
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo: please have an administrator run: $*"
        return 1
    fi
}

# Silent unless it fails.
apt_get() {
    local log=$root/build/packages.log
    if ! as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >"$log" 2>&1; then
        tail -n 20 -- "$log" >&2
        return 1
    fi
}

# Prints which of the given packages are not installed.
missing_packages() {
    local package installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package; do
        if [[ $'\n'$installed$'\n' != *$'\n'"$package installed"$'\n'* ]]; then
            printf '%s\n' "$package"
        fi
    done
}

say_what_is_needed() {
    say "Statusbook needs CMake 3.25, Ninja or make, a C++20 compiler, zlib, and Qt 6.4 or newer with"
    say "Widgets, PrintSupport and the Linguist tools; to read Arabic and Korean, fonts for them."
    say "  Fedora: gcc-c++ cmake ninja-build zlib-devel qt6-qtbase-devel qt6-qttools-devel"
    say "          qt6-linguist qt6-qttranslations google-noto-sans-arabic-fonts google-noto-sans-cjk-fonts"
    say "  Arch:   base-devel cmake ninja zlib qt6-base qt6-tools qt6-translations noto-fonts noto-fonts-cjk"
}

have_tools() {
    command -v cmake >/dev/null \
        && { command -v ninja >/dev/null || command -v make >/dev/null; } \
        && { command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null; }
}

# install_packages WISHED…: those, and what the build needs. Leaves the package manager alone where
# nothing is missing, or only what an earlier run did not find in the archive.
install_packages() {
    local absent=$root/build/absent-packages
    local needed=() wished=() packages=() package
    mkdir -p "$root/build"
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if [[ ! -f $absent ]] || ! have_tools; then
            say_what_is_needed
            say "This system has no apt, so nothing is installed."
        fi
        touch "$absent"
        have_tools
        return
    fi
    touch "$absent"
    mapfile -t needed < <(missing_packages "${build_packages[@]}")
    mapfile -t wished < <(missing_packages "$@" | grep -vxFf "$absent" || true)
    if ((${#needed[@]} + ${#wished[@]} == 0)); then
        return
    fi
    say "Installing packages (may take some minutes):" \
        ${needed[@]+"${needed[@]}"} ${wished[@]+"${wished[@]}"}
    apt_get update || say "The package lists could not be refreshed; trying with the old ones."
    packages=(${needed[@]+"${needed[@]}"})
    for package in ${wished[@]+"${wished[@]}"}; do
        if [[ -n $(apt-cache madison "$package" 2>/dev/null) ]]; then
            packages+=("$package")
        else
            say "Not in this system's archive, going on without: $package"
            printf '%s\n' "$package" >>"$absent"
        fi
    done
    if ((${#packages[@]} > 0)) && ! apt_get install -y --no-install-recommends "${packages[@]}"; then
        say "Not everything could be installed; going on with what there is."
        if ! have_tools; then
            say_what_is_needed
            return 1
        fi
    fi
}

# Shows the lines "[3/80] …" of a build as one that changes, or as one that stands.
show_progress() {
    local line shown=
    while IFS= read -r line; do
        if [[ $line != \[*\]* || $line == *'Built target'* ]]; then
            continue
        fi
        if [[ -t 2 ]]; then
            printf '\rBuilding Statusbook %s] ' "${line%%]*}" >&2
        elif [[ -z $shown ]]; then
            say "Building Statusbook (the first time takes a minute or two)"
        fi
        shown=yes
    done
    if [[ -n $shown && -t 2 ]]; then
        printf '\r\033[K' >&2
    fi
}

cached() {
    sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt" 2>/dev/null || true
}

configure() {
    local options=() generator=Ninja
    if ! command -v ninja >/dev/null; then
        generator="Unix Makefiles"
        options+=(-G "$generator")
    fi
    # A build folder of another place or generator cannot be continued.
    if [[ -f $build/CMakeCache.txt ]] && { [[ $(cached CMAKE_HOME_DIRECTORY) != "$root" ]] \
        || [[ $(cached CMAKE_GENERATOR) != "$generator" ]]; }; then
        options+=(--fresh)
    fi
    (cd -- "$root" && LC_ALL=C.UTF-8 cmake --preset "$preset" ${options[@]+"${options[@]}"}) \
        >"$log" 2>&1
}

# build_preset NAME: configures and builds build/NAME; silent but for the progress, unless it fails.
# A folder that is configured looks after itself.
build_preset() {
    local preset=$1
    local build=$root/build/$preset log=$root/build/$preset.log jobs=()
    mkdir -p "$root/build"
    if [[ ! -f $build/build.ninja && ! -f $build/Makefile ]] \
        || [[ $root/CMakePresets.json -nt $build/CMakeCache.txt ]] \
        || [[ $(cached CMAKE_HOME_DIRECTORY) != "$root" ]]; then
        if ! configure; then
            cat -- "$log" >&2
            say ""
            say "Statusbook could not be configured."
            say_what_is_needed
            return 1
        fi
    fi
    if [[ -f $build/Makefile ]]; then
        jobs=(--parallel "$(getconf _NPROCESSORS_ONLN)")
    fi
    if ! LC_ALL=C.UTF-8 cmake --build "$build" ${jobs[@]+"${jobs[@]}"} 2>&1 \
        | tee -- "$log" | show_progress; then
        grep -v '^\[[^]]*\] ' -- "$log" | tail -n 200 >&2 || true
        say ""
        say "Statusbook could not be built; all of the output is in $log"
        return 1
    fi
}
