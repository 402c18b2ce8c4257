#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0
#
# Checks of everything that no compiler sees: checks.sh NAME [ARGUMENT…]. Each prints what is wrong
# and exits with 1; with 77 where its tool is missing, which ctest reports as skipped.
set -euo pipefail
export LC_ALL=C.UTF-8

cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
faults=0

fault() {
    printf '%s\n' "$*"
    faults=1
}

need() {
    local tool
    for tool; do
        if ! command -v "$tool" >/dev/null; then
            printf 'skipped: %s is not installed\n' "$tool"
            exit $((faults ? 1 : 77))
        fi
    done
}

# Runs a command; any output or another exit status than 0 is a fault.
silent() {
    local output
    if ! output=$("$@" 2>&1) || [[ -n $output ]]; then
        fault "$output" $'\n'"($*)"
    fi
}

# Files of the project that match the given git patterns, NUL-terminated; new files count.
files() {
    if git -c safe.directory='*' rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c safe.directory='*' ls-files -z --cached --others --exclude-standard -- "$@"
    else
        local pattern
        for pattern; do
            find . -path './build*' -prune -o -path "./$pattern" -type f -print0
        done
    fi | while IFS= read -r -d '' file; do
        if [[ -f $file ]]; then
            printf '%s\0' "$file"
        fi
    done
}

# forbid WHY REGEX PATTERN…: places in the files where the Perl regular expression matches, over
# line ends too. Comments are not code; a literal keeps its quotes and length, but not its text.
forbid() {
    local why=$1 regex=$2 found
    shift 2
    # shellcheck disable=SC2016
    found=$(files "$@" | REGEX=$regex xargs -0 -r perl -0777 -ne '
        s{(//[^\n]*|/\*.*?\*/)|(?<!include\ )("(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\x27(?:\\.|[^\x27\\\n])*\x27)}
         {my $text = $1 // $2; my $blank = $1 ? " " : "x"; my $quote = substr $text, 0, 1;
          $text =~ s/[^\n]/$blank/g; $1 ? $text : $quote . substr($text, 2) . $quote}gesx;
        while (/$ENV{REGEX}/gm) {
            my $line = 1 + substr($_, 0, $-[0]) =~ tr/\n//;
            (my $what = $&) =~ s/\s+/ /g;
            print "$ARGV:$line: $what\n";
        }')
    if [[ -n $found ]]; then
        fault "$why:"$'\n'"$found"$'\n'
    fi
}

check_desktop-entry() {
    need desktop-file-validate
    silent desktop-file-validate packaging/org.statusbook.Statusbook.desktop
}

check_metainfo() {
    need appstreamcli
    local output rest
    if ! output=$(appstreamcli validate --no-net --no-color packaging/*.metainfo.xml 2>&1); then
        # Newer versions warn where there is no home page; older ones do not know that they could.
        rest=$(grep -E '^[EW]: ' <<<"$output" | grep -v ': url-homepage-missing' || true)
        if [[ -n $rest || $output != *url-homepage-missing* ]]; then
            fault "$output"
        fi
    fi
}

check_man-pages() {
    need groff
    local page
    for page in packaging/man/*.1; do
        silent groff -man -t -ww -z -Kutf8 "$page"
    done
}

check_shell() {
    local file
    local scripts=(packaging/run packaging/test packaging/*.sh packaging/icons/*.sh packaging/man/*.sh .ci/run)
    for file in "${scripts[@]}" packaging/completions/bash/*; do
        silent bash -n "$file"
    done
    need zsh fish shellcheck
    silent zsh -n packaging/completions/zsh/_statusbook
    for file in packaging/completions/fish/*; do
        silent fish --no-config --no-execute "$file"
    done
    silent shellcheck --severity=style --exclude=SC2317 --external-sources "${scripts[@]}"
    silent shellcheck --shell=bash --severity=style packaging/completions/bash/*
}

# expect "WORDS" "COMPLETIONS": the last of the words is completed.
expect() {
    local got
    read -ra COMP_WORDS <<<"${1}|"
    COMP_WORDS[-1]=${COMP_WORDS[-1]%|}
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    "${3:-_statusbook_cli}" || true
    got=${COMPREPLY[*]-}
    if [[ $got != "$2" ]]; then
        fault "'$1' is completed to '$got', not to '$2'"
    fi
}

# The same in fish.
expect_fish() {
    local got
    # shellcheck disable=SC2016
    got=$(fish --no-config -c '
        source packaging/completions/fish/statusbook-cli.fish
        source packaging/completions/fish/statusbook.fish
        complete -C $argv[1]' -- "$1" | cut -f 1 | paste -s -d ' ')
    if [[ $got != "$2" ]]; then
        fault "fish: '$1' is completed to '$got', not to '$2'"
    fi
}

check_completions() {
    local bin
    bin=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$bin'" EXIT
    cat >"$bin/statusbook-cli" <<'STUB'
#!/bin/sh
case "$*" in
"systems --json") echo '[{ "id": "smtp", "name": "SMTP" }, { "id": "grpc" }]' ;;
"list --system smtp --json" | "list --json") echo '[{ "id": "smtp/250" }, { "id": "smtp/550" }]' ;;
*) exit 1 ;;
esac
STUB
    chmod +x "$bin/statusbook-cli"
    # shellcheck source=packaging/completions/bash/statusbook-cli
    source packaging/completions/bash/statusbook-cli
    local path=$PATH
    PATH=$bin:$path
    expect 'statusbook-cli ' 'list systems show search compare explain'
    expect 'statusbook-cli --lang tr s' 'systems show search'
    expect 'statusbook-cli show ' 'smtp/ grpc/'
    expect 'statusbook-cli show smtp/5' 'smtp/550'
    expect 'statusbook-cli list --system g' 'grpc'
    # "=" is a word where bash breaks words at it.
    expect 'statusbook-cli list --system = g' 'grpc'
    expect 'statusbook-cli list --system =' 'smtp grpc'
    expect 'statusbook-cli list --system=g' '--system=grpc'
    expect 'statusbook-cli --lang = p' 'pt_BR'
    expect 'statusbook-cli --lang=p' '--lang=pt_BR'
    expect 'statusbook-cli --lang = tr s' 'systems show search'
    expect 'statusbook-cli --lang=tr s' 'systems show search'
    expect 'statusbook-cli search show ' ''
    expect 'statusbook-cli compare smtp/250 smtp/5' 'smtp/550'
    expect 'statusbook-cli compare --lang tr smtp/250 smtp/5' 'smtp/550'
    expect 'statusbook-cli compare smtp/250 smtp/550 ' ''
    expect 'statusbook-cli compare smtp/250 other/' ''
    expect 'statusbook-cli search --l' '--lang --limit'
    expect 'statusbook-cli explain --a' '--all'
    expect 'statusbook-cli explain README' 'README.md'
    expect 'statusbook smtp/250 smtp/2' 'smtp/250' _statusbook
    expect 'statusbook smtp/250 smtp/550 ' '' _statusbook
    expect 'statusbook --lang = p' 'pt_BR' _statusbook
    expect 'statusbook --lang=p' '--lang=pt_BR' _statusbook
    if command -v fish >/dev/null; then
        expect_fish 'statusbook-cli s' 'search show systems'
        expect_fish 'statusbook-cli --lang tr s' 'search show systems'
        expect_fish 'statusbook-cli --lang=p' '--lang=pt_BR'
        expect_fish 'statusbook-cli list --system=g' '--system=grpc'
        expect_fish 'statusbook-cli show smtp/250 smtp/5' 'smtp/550'
        expect_fish 'statusbook-cli search show ' ''
        expect_fish 'statusbook-cli compare smtp/250 smtp/5' 'smtp/550'
        expect_fish 'statusbook-cli compare smtp/250 smtp/550 ' ''
        expect_fish 'statusbook smtp/250 smtp/2' 'smtp/250'
        expect_fish 'statusbook --lang tr smtp/250 smtp/550 ' ''
    fi
    rm "$bin/statusbook-cli"
    PATH=$bin:$path
    hash -r
    if ! command -v statusbook-cli >/dev/null; then
        expect 'statusbook-cli show ' ''
        expect 'statusbook-cli s' 'systems show search'
    fi
}

# Every language of the interface is offered by the completions and greeted by the desktop.
check_languages() {
    local file language
    while IFS= read -r -d '' file; do
        language=${file##*/ui_}
        language=${language%.ts}
        for file in packaging/completions/*/*; do
            if [[ $file == packaging/completions/bash/statusbook ]]; then
                continue
            fi
            grep -qP "(?<![\w-])$language(?![\w-])" "$file" || fault "$file: no $language"
        done
        if [[ $language == en ]]; then
            continue
        fi
        grep -qF "Comment[$language]=" packaging/*.desktop || fault "desktop entry: no $language"
        grep -qF "xml:lang=\"$language\"" packaging/*.metainfo.xml || fault "metainfo: no $language"
        grep -qP "^$language\t[^\t]+\t[^\t]+$" packaging/man/descriptions.tsv \
            || fault "packaging/man/descriptions.tsv: no $language"
    done < <(files 'translations/ui_*.ts')
}

check_licences() {
    need reuse git
    if [[ ! -e .git ]]; then
        echo 'skipped: without git, build folders cannot be told from sources'
        exit 77
    fi
    local output
    output=$(reuse lint 2>&1) || fault "$output"
}

# English only; other languages, licences and texts with deliberate errors are left out.
check_spelling() {
    need codespell
    files '*' | grep -zvE '^(LICENSES/|translations/(content|qt|ui)_|translations/glossar|packaging/man/descriptions)' \
        | grep -zvE '\.(png|svg|desktop)$|\.metainfo\.xml$|^tests/.*/data/|/(endings|smallwords)\.cpp$' \
        | xargs -0 codespell --ignore-words packaging/spelling.txt || faults=1
}

check_format() {
    need clang-format-14
    files 'app/*.cpp' 'app/*.h' 'tests/*.cpp' 'tests/*.h' \
        | xargs -0 -r clang-format-14 --style=file --dry-run -Werror --ferror-limit=3 \
        || fault 'clang-format-14 -i mends it'
}

# One direction: core, models, ui, main.
check_layers() {
    local include='^\s*#\s*include\s*'
    local core=('app/core/*.h' 'app/core/*.cpp') models=('app/models/*.h' 'app/models/*.cpp')
    forbid 'core includes core only' "$include\"(?!core/).*" "${core[@]}"
    forbid 'models include core and models only' \
        "$include\"(?!core/|models/|\\w+\\.moc\").*" "${models[@]}"
    forbid 'compiler and command line include no ui' "$include\"ui/.*" 'app/compiler/*' 'app/cli/*'
    forbid 'Qt headers are included without their module, so that the link line decides' \
        "$include<Qt[A-Z]\\w+/.*" 'app/*.h' 'app/*.cpp' 'tests/*.h' 'tests/*.cpp'
    forbid 'core is values and functions: no objects, no words, no files, no clock' \
        '\b(Q_OBJECT|Q_GADGET|QObject|QFile|QDir|QSettings|QTranslator|currentDateTime(Utc)?)\b|(?<![\w.>])tr\(' \
        "${core[@]}"
    forbid 'models load no translation and keep no settings' \
        '\b(QSettings|QTranslator)\b' "${models[@]}"
}

check_rules() {
    local code=('app/*.h' 'app/*.cpp')
    # A call of tr() with its parentheses (group 1), and the .arg(…) that may follow.
    local tr='(?<!\w)(?:tr|QCoreApplication::translate)(\((?:[^()]++|(?1))*\))(?:\s*\.\s*arg(?1))*'
    forbid 'a sentence is not glued together: use %1' "$tr\\s*\\+(?!\\+)" "${code[@]}"
    forbid 'a sentence is not glued together: use %1' '(?<!\+)\+\s*(?:\w+::)*tr\(' "${code[@]}"
    forbid 'a capital or a plural is not computed' \
        "$tr\\s*\\.\\s*(toUpper|toLower|append|prepend|replace)\\b" "${code[@]}"
    forbid 'no singleton but those of Qt' \
        '(?<!\bQCoreApplication::)(?<!\bQApplication::)(?<!\bQGuiApplication::)\binstance\(\)' \
        "${code[@]}"
    forbid 'no macro of our own' '^\s*#\s*define\b.*' "${code[@]}"
    forbid 'no dynamic_cast' '\bdynamic_cast\b' "${code[@]}"
    forbid 'no sender()' '(?<![\w.>])sender\(\)' "${code[@]}"
    forbid 'no findChild outside tests' '\bfindChild(ren)?\s*[<(]' "${code[@]}"
    forbid 'no property by name' '(?:->|\.)\s*setProperty\(\s*"' "${code[@]}"
    forbid 'connect by pointer to member' '\b(SIGNAL|SLOT)\(' "${code[@]}"
    forbid 'no style sheet: it replaces the style' '\bsetStyleSheet\(' "${code[@]}"
    forbid 'leading and trailing; left and right only where absolute or chosen by direction' \
        '(?:^|[;{}])(?![^;{}]*(?:AlignAbsolute|[rR]ightToLeft))[^;{}]*\K\bQt::Align(?:Left|Right)\b' \
        "${code[@]}"
    local later
    later=$(files "${code[@]}" | xargs -0 -r grep -nHP '\b(TODO|FIXME)\b(?!.*#\d)' || true)
    if [[ -n $later ]]; then
        fault "what is left to do has an issue (#1):"$'\n'"$later"
    fi
}

# The version stands in files that other programs read as they are.
check_version() {
    local version=${1:?version} file
    grep -q "^statusbook ($version) " packaging/debian/changelog \
        || fault "packaging/debian/changelog: no $version"
    [[ $(grep -o '<release version="[^"]*"' packaging/*.metainfo.xml | head -n 1) \
        == *"\"$version\"" ]] || fault "metainfo: the newest release is not $version"
    for file in packaging/man/*.1; do
        grep -q "^\.TH .*\"Statusbook $version\"" "$file" || fault "$file: not of $version"
    done
}

# Makes the Debian package of the built tree and lets lintian judge it.
check_package() {
    local build=${1:?build folder} folder package contents path version
    need cpack dpkg-deb dpkg-shlibdeps lintian
    folder=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    if ! cpack -G DEB --config "$build/CPackConfig.cmake" -B "$folder" >"$folder/log" 2>&1; then
        cat "$folder/log"
        exit 1
    fi
    package=$(echo "$folder"/statusbook_*.deb)
    contents=$(dpkg-deb --contents "$package")
    for path in usr/bin/statusbook usr/bin/statusbook-cli \
        usr/share/applications/org.statusbook.Statusbook.desktop \
        usr/share/metainfo/org.statusbook.Statusbook.metainfo.xml \
        usr/share/icons/hicolor/48x48/apps/org.statusbook.Statusbook.png \
        usr/share/icons/hicolor/scalable/apps/org.statusbook.Statusbook.svg \
        usr/share/man/man1/statusbook.1.gz usr/share/man/man1/statusbook-cli.1.gz \
        usr/share/man/de/man1/statusbook.1.gz usr/share/man/zh_CN/man1/statusbook-cli.1.gz \
        usr/share/bash-completion/completions/statusbook-cli \
        usr/share/doc/statusbook/copyright 'usr/lib/.*statusbook-print.so'; do
        grep -q " \./$path" <<<"$contents" || fault "not in the package: $path"
    done
    # What is in the package runs from wherever it was unpacked.
    dpkg-deb --extract "$package" "$folder/root"
    version=$(dpkg-deb --field "$package" Version)
    for path in statusbook statusbook-cli; do
        [[ $(QT_QPA_PLATFORM=offscreen "$folder/root/usr/bin/$path" --version) == *"$version"* ]] \
            || fault "$path from the package does not tell its version"
    done
    # GCC's own .comment section is harmless and strip keeps it; metainfo is judged by its check; the
    # programs hold texts of all languages, which lintian reads as English; curl is known by one of its
    # error texts, which is the phrase of curl/43 here.
    local allowed='binary-has-unneeded-section \.comment|appstream-metadata-validation-failed'
    allowed+='|spelling-error-in-binary|embedded-library curl'
    local output status=0 rest
    output=$(lintian --allow-root --no-cfg --display-info --pedantic --fail-on none "$package" 2>&1) \
        || status=$?
    rest=$(grep -viE "^[EWIP]: statusbook: ($allowed)" <<<"$output" || true)
    if ((status != 0)) || [[ -n $rest ]]; then
        fault "lintian ends with $status: $rest"
    fi
}

# The functions that the linker is to place together are those of the programs. Copies that a compiler
# makes under names of its own (.isra.0) do not count, and with time some go.
check_start-order() {
    need nm
    local wanted missing
    wanted=$(sed -nE 's/^ *\*\(\.text\.(_Z\w+)\)$/\1/p' app/startorder.ld | LC_ALL=C sort)
    missing=$(nm "$@" | awk '{print $NF}' | LC_ALL=C sort -u | LC_ALL=C comm -13 - <(echo "$wanted"))
    if (($(wc -w <<<"$missing") * 20 >= $(wc -w <<<"$wanted"))); then
        fault "the target update_start_order mends it; there is no" "$missing"
    fi
}

check_clang-tidy() {
    need run-clang-tidy-14 clang-tidy-14
    local output
    if ! output=$(run-clang-tidy-14 -p "${1:?build folder}" -quiet \
        "^${PWD//[^[:alnum:]\/]/.}/app/.*\.cpp$" 2>&1 \
        | sed 's/\x1b\[[0-9;]*m//g') || grep -qE 'warning:|error:' <<<"$output"; then
        fault "$(grep -vE '^$|^clang-tidy-14 |warnings? generated' <<<"$output")"
    fi
}

check_clazy() {
    need clazy-standalone
    local output
    if ! output=$(files 'app/*.cpp' | xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" \
        clazy-standalone -p "${1:?build folder}" -checks=level1 --header-filter='/app/' 2>&1) \
        || grep -qE 'warning:|error:' <<<"$output"; then
        fault "$output"
    fi
}

if ! declare -F "check_${1-}" >/dev/null; then
    echo "usage: checks.sh NAME [ARGUMENT…], NAME one of:" >&2
    declare -F | sed -n 's/^declare -f check_/  /p' >&2
    exit 2
fi
"check_$1" "${@:2}"
exit "$faults"
