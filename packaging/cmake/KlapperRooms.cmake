# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later

# klapper_join_rooms(target): where CMAKE_UNITY_BUILD is on, the files of a folder are compiled together by eights, at
# the end of the folder that calls it. CMake's own way joins whatever follows one another in the list of files: there a
# new file would move others into other company, and names that are unique in their room would clash.
function(klapper_join_rooms target)
    if(CMAKE_UNITY_BUILD)
        set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
        cmake_language(EVAL CODE "cmake_language(DEFER CALL klapper_group_rooms ${target})")
    endif()
endfunction()

function(klapper_group_rooms target)
    get_target_property(files ${target} SOURCES)
    get_target_property(base ${target} SOURCE_DIR)
    foreach(file IN LISTS files)
        get_filename_component(path "${file}" ABSOLUTE BASE_DIR "${base}")
        file(RELATIVE_PATH inside "${PROJECT_SOURCE_DIR}" "${path}")
        if(inside MATCHES "^build/|^\\.\\./" OR NOT inside MATCHES "\\.cpp$")
            continue()
        endif()
        get_filename_component(folder "${inside}" DIRECTORY)
        string(REPLACE "/" "_" room "${folder}")
        if(NOT DEFINED count_${room})
            set(count_${room} 0)
        endif()
        math(EXPR part "${count_${room}} / 8")
        math(EXPR count_${room} "${count_${room}} + 1")
        set_source_files_properties("${path}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${room}_${part}")
    endforeach()
endfunction()
