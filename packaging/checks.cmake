# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

# The checks of checks.sh as tests. One whose tool is missing is skipped and says which.
function(statusbook_add_check name)
    cmake_parse_arguments(PARSE_ARGV 1 check "" "" "ARGUMENTS;LABELS;CONFIGURATIONS")
    if(check_CONFIGURATIONS)
        list(PREPEND check_CONFIGURATIONS CONFIGURATIONS)
    endif()
    add_test(NAME check-${name} ${check_CONFIGURATIONS}
        COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/checks.sh ${name} ${check_ARGUMENTS}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(check-${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 3600
        LABELS "check;${check_LABELS}")
endfunction()

foreach(name desktop-entry metainfo man-pages shell completions languages licences spelling format
        layers rules)
    statusbook_add_check(${name})
endforeach()
statusbook_add_check(version ARGUMENTS ${PROJECT_VERSION})
statusbook_add_check(start-order
    ARGUMENTS $<TARGET_FILE:statusbook> $<TARGET_FILE:statusbook-cli>)
# A sanitized program is not what is packaged.
if(NOT STATUSBOOK_SANITIZE)
    statusbook_add_check(package ARGUMENTS ${PROJECT_BINARY_DIR} LABELS slow)
endif()
# Minutes long, so only on demand: ctest -C lint -L lint
statusbook_add_check(clang-tidy ARGUMENTS ${PROJECT_BINARY_DIR} LABELS lint CONFIGURATIONS lint)
statusbook_add_check(clazy ARGUMENTS ${PROJECT_BINARY_DIR} LABELS lint CONFIGURATIONS lint)
