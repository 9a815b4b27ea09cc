// SPDX-FileCopyrightText: 2026 The Klapper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does nothing: programs of this kind carry the precompiled headers that all tests share.
int main() { return 0; }
