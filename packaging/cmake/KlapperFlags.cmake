# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one place for language level, warnings, strict Qt defines, hardening and sanitizers.
# Every target of ours links klapper_flags; nothing is set globally but ccache and the linker.

find_program(KLAPPER_CCACHE ccache)
if(KLAPPER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and ccache agree only with these; the compiler needs -fpch-preprocess (below).
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${KLAPPER_CCACHE}")
endif()

add_library(klapper_flags INTERFACE)
target_compile_features(klapper_flags INTERFACE cxx_std_20)
target_include_directories(klapper_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(klapper_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_NO_CONTEXTLESS_CONNECT
    KLAPPER_VERSION="${PROJECT_VERSION}")
target_compile_options(klapper_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror=switch -Werror=return-type
    -fstack-protector-strong)
if(NOT KLAPPER_BUILD_FUZZERS) # there a sum that overflows is a finding
    target_compile_options(klapper_flags INTERFACE -fno-strict-overflow)
endif()
if(KLAPPER_WERROR)
    target_compile_options(klapper_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(klapper_flags INTERFACE -fpch-preprocess)
endif()

if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(klapper_flags INTERFACE -fcf-protection=full)
endif()
target_compile_definitions(klapper_flags INTERFACE _GLIBCXX_ASSERTIONS)
if(NOT KLAPPER_SANITIZE AND NOT APPLE AND NOT WIN32)
    target_compile_options(klapper_flags INTERFACE
        "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    target_link_options(klapper_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(KLAPPER_SANITIZE)
    target_compile_options(klapper_flags INTERFACE
        -fsanitize=${KLAPPER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(klapper_flags INTERFACE -fsanitize=${KLAPPER_SANITIZE})
endif()

# Linking dozens of small test programs is half of a build with the default linker.
find_program(KLAPPER_LLD ld.lld)
if(KLAPPER_LLD AND NOT APPLE AND NOT WIN32)
    target_link_options(klapper_flags INTERFACE -fuse-ld=lld)
endif()
