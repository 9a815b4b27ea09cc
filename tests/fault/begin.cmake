# SPDX-FileCopyrightText: 2026 The Klapper authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The folder in which a fault run keeps what its tests leave behind, empty.
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/logs ${FOLDER}/kept ${FOLDER}/tokens)
