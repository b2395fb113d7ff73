/* IntDesk.exe and intdesk-cli.exe: start the Python that lies beside them in "app".
 *
 * Everything is found from the program's own folder: no registry, no PATH, no unpacking, no second
 * process. PYTHON_DLL, MODULE and, for the console, CONSOLE are given by bundling/launchers.py.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define ROOM 32768
#define NOT_STARTED 97

typedef int (*main_of_python)(int, wchar_t **);

static int unattended; /* A self-test may run with nobody there: the exit code tells enough. */

static int fail(const wchar_t *what)
{
    static wchar_t text[ROOM + 512];
    _snwprintf(text, ROOM + 511,
               L"IntDesk kann nicht starten: %ls (Fehler %lu).\n\n"
               L"Ihre Daten sind davon nicht betroffen. Bitte richten Sie das Programm erneut ein.",
               what, GetLastError());
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", text);
#else
    if (!unattended)
        MessageBoxW(NULL, text, L"IntDesk", MB_ICONERROR);
#endif
    return NOT_STARTED;
}

int wmain(int count, wchar_t **words)
{
    static wchar_t folder[ROOM], library[ROOM + 64];
    static wchar_t *fixed[] = {L"-I", L"-B", L"-X", L"utf8", L"-m", MODULE};
    const int first = sizeof fixed / sizeof *fixed;
    wchar_t **call, *end;
    HMODULE python;
    main_of_python run;

    for (int i = 1; i < count; i++)
        unattended |= !wcscmp(words[i], L"--selftest");
    /* DLLs come from the program's folders and from Windows, never from where one happens to be. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    if (!GetModuleFileNameW(NULL, folder, ROOM) || !(end = wcsrchr(folder, L'\\')))
        return fail(L"der Programmordner ist unbekannt");
    wcscpy(end, L"\\app");
    if (!AddDllDirectory(folder))
        return fail(folder);
    _snwprintf(library, ROOM + 63, L"%ls\\" PYTHON_DLL, folder);
    python = LoadLibraryExW(library, NULL,
                            LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR);
    if (!python)
        return fail(library);
    run = (main_of_python)(void *)GetProcAddress(python, "Py_Main");
    call = calloc(count + first + 1, sizeof *call);
    if (!run || !call)
        return fail(L"Py_Main");
    call[0] = words[0];
    for (int i = 0; i < first; i++)
        call[1 + i] = fixed[i];
    for (int i = 1; i < count; i++)
        call[first + i] = words[i];
    return run(count + first, call);
}
