; The setup of IntDesk. `python3 dev.py dist` makes the tree and compiles this file twice:
;   for the user who starts it (default), and with -DMACHINE for all users of a computer.
; By hand:  makensis -WX -DVERSION=1.2.3 -DPAYLOAD=build/windows -DOUTFILE=setup.exe installer.nsi
;
;   -DPAYLOAD=DIR    the finished tree: IntDesk.exe, intdesk-cli.exe, LIZENZ.txt, app\
;   -DFILES=FILE     how to unpack "app" in a fixed order (reproducible); else all files of it
;   -DMACHINE        into Program Files, registered for all users, needs administrator rights
;   -DFAST           not compressed, for trials
;   -DSIGN_CMD=CMD   called with a file to sign: the uninstaller and the setup itself
;
; Switches of the setup:        /S  /PORTABLE (not with -DMACHINE)  /D=C:\folder (last, unquoted; not
;   heeded where the program is installed already: it is replaced in its place)
; Switches of the uninstaller:  /S  /PURGE (deletes the data of this user, too)
;
; Exit codes (resources/guides/it.md tells administrators the same):
;   0 done   1 cancelled by the user   2 files could not be written, nothing was changed
;   10 Windows is too old              11 IntDesk is running
;   12 a newer version is installed    13 installed for all users already
;   14 administrator rights missing    15 the portable program is forbidden by policy
;   16 the old program could not be replaced and stays as it was
;   17 the folder holds an "app" of somebody else

Unicode true
Target amd64-unicode
!ifdef FAST
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!ifndef VERSION
  !define VERSION "0.0.0"
!endif
!ifndef PAYLOAD
  !define PAYLOAD "build/windows"
!endif
!ifndef OUTFILE
  !define OUTFILE "IntDesk-setup.exe"
!endif
!if /FileExists "${PAYLOAD}/IntDesk.exe"
!else
  !error "No tree at ${PAYLOAD}: python3 dev.py dist makes it and this setup"
!endif

!define APP        "IntDesk"
!define EXE        "IntDesk.exe"
!define CLI        "intdesk-cli.exe"
!define MARK       "app\SHA256SUMS"   ; tells our "app" from a folder that only has that name
!define UNINST_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\IntDesk"
!define APP_KEY    "Software\IntDesk"
!define POLICY_KEY "Software\Policies\IntDesk"
!define OLDEST_BUILD 17763            ; Windows 10 1809, what Qt 6.9 asks for

!ifdef MACHINE
  !define ROOT HKLM
  !define WHOSE all
  !define PLACE "$PROGRAMFILES64\${APP}"
  RequestExecutionLevel admin
!else
  !define ROOT HKCU
  !define WHOSE current
  !define PLACE "$LOCALAPPDATA\Programs\${APP}"
  RequestExecutionLevel user
!endif

Name "${APP}"
OutFile "${OUTFILE}"
InstallDir "${PLACE}"                 ; browsing proposes a folder of this name in the chosen one
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true
CRCCheck force
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "${APP} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${APP}"
VIAddVersionKey /LANG=0 "CompanyName" "${APP}"
VIAddVersionKey /LANG=0 "FileDescription" "${APP} Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "EUPL-1.2"

!ifdef SIGN_CMD
  !uninstfinalize '${SIGN_CMD} "%1"' = 0
  !finalize '${SIGN_CMD} "%1"' = 0
!endif

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"

Var Portable
Var Found
Var Replaces                          ; 1 where the program is there already
Var Welcome
Var Place
Var Finish

; --- pages ------------------------------------------------------------------------------------------

SetDateSave off                       ; pictures have another date in each checkout
!define MUI_ICON "bundling/windows/intdesk.ico"
!define MUI_UNICON "bundling/windows/intdesk.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "bundling/windows/wizard.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$Welcome"
!define MUI_FINISHPAGE_TITLE "$(FINISH_TITLE)"
!define MUI_FINISHPAGE_TEXT "$Finish"
!define MUI_FINISHPAGE_TITLE_3LINES
!ifndef MACHINE                       ; with administrator rights nobody should begin to work
  !define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!endif
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(FOLDER_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FOLDER_SUBTITLE)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$Place"
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "$(FOLDER_FIELD)"
!define MUI_PAGE_CUSTOMFUNCTION_PRE KeepFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVE_TEXT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "German"    ; the first one is taken where Windows speaks neither
!insertmacro MUI_LANGUAGE "English"
SetDateSave on

LangString WELCOME_TITLE ${LANG_GERMAN} "IntDesk ${VERSION} einrichten"
LangString WELCOME_TITLE ${LANG_ENGLISH} "Set up IntDesk ${VERSION}"
!ifdef MACHINE
  LangString WELCOME_TEXT ${LANG_GERMAN} "IntDesk wird für alle Benutzerinnen und Benutzer dieses Computers eingerichtet.$\r$\n$\r$\nEine vorhandene Fassung wird ersetzt. Daten bleiben dabei, wie sie sind; beim ersten Start sichert IntDesk sie und bringt sie auf den neuen Stand.$\r$\n$\r$\nBitte beenden Sie IntDesk, bevor Sie weitermachen."
  LangString WELCOME_TEXT ${LANG_ENGLISH} "IntDesk will be set up for all users of this computer.$\r$\n$\r$\nA version that is there will be replaced. Data stay as they are; at the first start IntDesk backs them up and brings them up to date.$\r$\n$\r$\nPlease close IntDesk before you go on."
!else
  LangString WELCOME_TEXT ${LANG_GERMAN} "IntDesk wird für Ihr Benutzerkonto eingerichtet. Administratorrechte und eine Netzverbindung sind nicht nötig.$\r$\n$\r$\nEine vorhandene Fassung wird ersetzt. Ihre Daten bleiben dabei, wie sie sind; beim ersten Start sichert IntDesk sie und bringt sie auf den neuen Stand.$\r$\n$\r$\nBitte beenden Sie IntDesk, bevor Sie weitermachen."
  LangString WELCOME_TEXT ${LANG_ENGLISH} "IntDesk will be set up for your user account. Neither administrator rights nor a network are needed.$\r$\n$\r$\nA version that is there will be replaced. Your data stay as they are; at the first start IntDesk backs them up and brings them up to date.$\r$\n$\r$\nPlease close IntDesk before you go on."
!endif
!ifndef MACHINE
  LangString WELCOME_PORTABLE ${LANG_GERMAN} "Die tragbare Fassung wird nur in einen Ordner entpackt. In Windows wird nichts eingetragen; Daten und Einstellungen liegen im Unterordner „daten“.$\r$\n$\r$\nEine vorhandene Fassung in diesem Ordner wird ersetzt. Ihre Daten bleiben dabei, wie sie sind.$\r$\n$\r$\nBitte beenden Sie IntDesk, bevor Sie weitermachen."
  LangString WELCOME_PORTABLE ${LANG_ENGLISH} "The portable program is only unpacked into a folder. Nothing is registered in Windows; data and settings lie in the subfolder $\"daten$\".$\r$\n$\r$\nA version in this folder will be replaced. Your data stay as they are.$\r$\n$\r$\nPlease close IntDesk before you go on."
  LangString FOLDER_PORTABLE ${LANG_GERMAN} "Hierhin kommt das Programm, und in den Unterordner „daten“ kommen Ihre Daten. Nehmen Sie bitte einen Ordner, in den Sie auch später schreiben dürfen."
  LangString FOLDER_PORTABLE ${LANG_ENGLISH} "The program goes here, and your data go into the subfolder $\"daten$\". Please take a folder that you may write to later on, too."
  LangString FINISH_PORTABLE ${LANG_GERMAN} "Sie starten IntDesk mit IntDesk.exe im gewählten Ordner. Zum Entfernen löschen Sie diesen Ordner; Ihre Daten liegen darin im Unterordner „daten“."
  LangString FINISH_PORTABLE ${LANG_ENGLISH} "Start IntDesk with IntDesk.exe in the chosen folder. To remove it, delete this folder; your data lie in its subfolder $\"daten$\"."
!endif
LangString FOLDER_TITLE ${LANG_GERMAN} "Ordner des Programms"
LangString FOLDER_TITLE ${LANG_ENGLISH} "Folder of the program"
LangString FOLDER_SUBTITLE ${LANG_GERMAN} "Der Vorschlag passt fast immer."
LangString FOLDER_SUBTITLE ${LANG_ENGLISH} "The proposal nearly always fits."
LangString FOLDER_TEXT ${LANG_GERMAN} "Hierhin kommt nur das Programm. Wo Ihre Daten liegen, bestimmen Sie später in IntDesk selbst."
LangString FOLDER_TEXT ${LANG_ENGLISH} "Only the program goes here. Where your data lie you decide later, in IntDesk itself."
LangString FOLDER_FIELD ${LANG_GERMAN} "Ordner"
LangString FOLDER_FIELD ${LANG_ENGLISH} "Folder"
!ifdef MACHINE
  LangString REMOVE_TEXT ${LANG_GERMAN} "IntDesk wird für alle von diesem Computer entfernt. Die Daten aller Konten bleiben erhalten."
  LangString REMOVE_TEXT ${LANG_ENGLISH} "IntDesk will be removed from this computer for all users. The data of all accounts are kept."
!else
  LangString REMOVE_TEXT ${LANG_GERMAN} "IntDesk wird von diesem Computer entfernt. Ihre Daten bleiben erhalten, wenn Sie nicht ausdrücklich etwas anderes bestätigen."
  LangString REMOVE_TEXT ${LANG_ENGLISH} "IntDesk will be removed from this computer. Your data are kept unless you expressly say otherwise."
!endif
LangString FINISH_TITLE ${LANG_GERMAN} "IntDesk ${VERSION} ist eingerichtet"
LangString FINISH_TITLE ${LANG_ENGLISH} "IntDesk ${VERSION} is set up"
LangString FINISH_TEXT ${LANG_GERMAN} "Sie finden IntDesk im Startmenü. Zum Entfernen öffnen Sie in den Windows-Einstellungen „Apps“; Ihre Daten bleiben auch dann erhalten."
LangString FINISH_TEXT ${LANG_ENGLISH} "You find IntDesk in the Start menu. To remove it, open $\"Apps$\" in the Windows settings; your data are kept even then."

LangString OLD_WINDOWS ${LANG_GERMAN} "IntDesk braucht Windows 10 (Version 1809) oder neuer. Es wurde nichts verändert."
LangString OLD_WINDOWS ${LANG_ENGLISH} "IntDesk needs Windows 10 (version 1809) or later. Nothing was changed."
LangString RUNNING ${LANG_GERMAN} "IntDesk läuft noch. Es wurde nichts verändert. Bitte beenden Sie das Programm und versuchen Sie es noch einmal."
LangString RUNNING ${LANG_ENGLISH} "IntDesk is still running. Nothing was changed. Please close it and try again."
LangString NEWER ${LANG_GERMAN} "Es ist schon eine neuere Fassung eingerichtet ($Found). Sie bleibt, wie sie ist: Eine ältere könnte Ihre Daten nicht mehr lesen."
LangString NEWER ${LANG_ENGLISH} "A newer version is installed already ($Found). It stays as it is: an older one could not read your data."
LangString FOR_ALL ${LANG_GERMAN} "IntDesk ist auf diesem Computer schon für alle eingerichtet. Es wurde nichts verändert. Sie finden es im Startmenü; eine neue Fassung richtet Ihre IT ein."
LangString FOR_ALL ${LANG_ENGLISH} "IntDesk is set up for all users of this computer already. Nothing was changed. You find it in the Start menu; your IT sets up new versions."
LangString NO_ADMIN ${LANG_GERMAN} "Für alle einrichten darf nur, wer Administratorrechte hat. Es wurde nichts verändert."
LangString NO_ADMIN ${LANG_ENGLISH} "Only administrators may set up IntDesk for all users. Nothing was changed."
LangString NO_PORTABLE ${LANG_GERMAN} "Ihre Verwaltung hat die tragbare Fassung nicht freigegeben. Es wurde nichts verändert."
LangString NO_PORTABLE ${LANG_ENGLISH} "Your administration does not allow the portable program. Nothing was changed."
LangString STUCK ${LANG_GERMAN} "Das vorhandene Programm ließ sich nicht ersetzen. Es bleibt, wie es war. Bitte starten Sie den Computer neu und versuchen Sie es noch einmal."
LangString STUCK ${LANG_ENGLISH} "The program that is there could not be replaced. It stays as it was. Please restart the computer and try again."
LangString FOREIGN ${LANG_GERMAN} "In diesem Ordner liegt schon ein Ordner „app“, der nicht zu IntDesk gehört. Es wurde nichts verändert. Bitte wählen Sie einen anderen Ordner."
LangString FOREIGN ${LANG_ENGLISH} "This folder holds an $\"app$\" that does not belong to IntDesk. Nothing was changed. Please choose another folder."
LangString PURGE ${LANG_GERMAN} "Sollen auch Ihre Daten gelöscht werden?$\r$\n$\r$\nDas sind in $LOCALAPPDATA\${APP}: alle Dateien Ihrer Stelle mit ihren Schlüsseln und Sicherungen, Einstellungen und Protokoll. Es lässt sich nicht rückgängig machen.$\r$\n$\r$\nIm Zweifel wählen Sie bitte Nein."
LangString PURGE ${LANG_ENGLISH} "Delete your data as well?$\r$\n$\r$\nThese are in $LOCALAPPDATA\${APP}: all files of your office with their keys and backups, settings and log. This cannot be undone.$\r$\n$\r$\nIf in doubt, please choose No."

; --- checks -----------------------------------------------------------------------------------------

!macro Refuse CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Windows locks the file of a running program: it cannot be opened for writing.
!macro RefuseRunning
  !insertmacro RefuseLocked "$INSTDIR\${EXE}"
  !insertmacro RefuseLocked "$INSTDIR\${CLI}"
!macroend

!macro RefuseLocked FILE
  ${If} ${FileExists} "${FILE}"
    SetFileAttributes "${FILE}" NORMAL    ; a copy of a disc is write-protected, but does not run
    ClearErrors
    FileOpen $R0 "${FILE}" a
    ${If} ${Errors}
      !insertmacro Refuse 11 "$(RUNNING)"
    ${EndIf}
    FileClose $R0
  ${EndIf}
!macroend

!macro RefuseNewer
  ${If} $Found != ""
    ${VersionCompare} "$Found" "${VERSION}" $R0
    ${If} $R0 = 1
      !insertmacro Refuse 12 "$(NEWER)"
    ${EndIf}
  ${EndIf}
!macroend

Function FindVersion
  ; the version that the program in the folder says of itself, in $Found
  StrCpy $Found ""
  ClearErrors
  GetDLLVersion "$INSTDIR\${EXE}" $R0 $R1
  ${IfNot} ${Errors}
    IntOp $R2 $R0 >> 16
    IntOp $R2 $R2 & 0xFFFF
    IntOp $R3 $R0 & 0xFFFF
    IntOp $R4 $R1 >> 16
    IntOp $R4 $R4 & 0xFFFF
    StrCpy $Found "$R2.$R3.$R4"
  ${EndIf}
FunctionEnd

Function .onInit
  SetShellVarContext ${WHOSE}
  SetRegView 64
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse 10 "$(OLD_WINDOWS)"
  ${EndIf}
  StrCpy $Portable 0
  StrCpy $Replaces 0
  StrCpy $Welcome "$(WELCOME_TEXT)"
  StrCpy $Place "$(FOLDER_TEXT)"
  StrCpy $Finish "$(FINISH_TEXT)"
!ifdef MACHINE
  UserInfo::GetAccountType
  Pop $R0
  ${If} $R0 != "Admin"
    !insertmacro Refuse 14 "$(NO_ADMIN)"
  ${EndIf}
!else
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PORTABLE" $R1
  ${IfNot} ${Errors}
    Call BePortable
    Return
  ${EndIf}
  ReadRegStr $R0 HKLM "${UNINST_KEY}" "DisplayVersion"
  ${If} $R0 != ""
    !insertmacro Refuse 13 "$(FOR_ALL)"
  ${EndIf}
!endif
  ReadRegStr $R0 ${ROOT} "${APP_KEY}" "InstallDir"
  ${If} $R0 != ""
  ${AndIf} ${FileExists} "$R0\Uninstall.exe"
    StrCpy $INSTDIR $R0               ; replaced where it is: two of them would share their entries
    StrCpy $Replaces 1
  ${EndIf}
  ReadRegStr $Found ${ROOT} "${UNINST_KEY}" "DisplayVersion"
  !insertmacro RefuseNewer
FunctionEnd

!ifndef MACHINE
Function BePortable
  ; unpacks only: neither looks at an installation nor writes to the registry
  ReadRegDWORD $R0 HKLM "${POLICY_KEY}" "PortableOff"
  ${If} $R0 = 1
    !insertmacro Refuse 15 "$(NO_PORTABLE)"
  ${EndIf}
  StrCpy $Portable 1
  StrCpy $Welcome "$(WELCOME_PORTABLE)"
  StrCpy $Place "$(FOLDER_PORTABLE)"
  StrCpy $Finish "$(FINISH_PORTABLE)"
  ${If} $INSTDIR == "${PLACE}"        ; no /D=
    StrCpy $INSTDIR "$EXEDIR\${APP}"
  ${EndIf}
FunctionEnd
!endif

Function KeepFolder
  ${If} $Replaces = 1
    Abort                             ; skips the page
  ${EndIf}
FunctionEnd

; --- installing -------------------------------------------------------------------------------------

Section "-Program"
  Call FindVersion
  !insertmacro RefuseNewer
  !insertmacro RefuseRunning
  ${If} ${FileExists} "$INSTDIR\app\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${MARK}"
    !insertmacro Refuse 17 "$(FOREIGN)"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\app.old\*.*"   ; an earlier setup was interrupted between its renames
  ${AndIfNot} ${FileExists} "$INSTDIR\app\*.*"
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
  ${EndIf}
  RMDir /r "$INSTDIR\app.old"
  RMDir /r "$INSTDIR\app.new"
  SetOverwrite on
!ifdef FILES
  !include "${FILES}"
!else
  SetOutPath "$INSTDIR\app.new"
  File /r "${PAYLOAD}/app/*"
!endif
  SetOutPath "$INSTDIR\app.new"
  File "${PAYLOAD}/${EXE}"
  File "${PAYLOAD}/${CLI}"
  File "${PAYLOAD}/LIZENZ.txt"
  SetOutPath "$INSTDIR"               ; or the folder could not be renamed
  Call Swap
  ${If} $Portable = 1
    FileOpen $R0 "$INSTDIR\portable.flag" w
    FileClose $R0
    CreateDirectory "$INSTDIR\daten"
  ${Else}
    Call Register
  ${EndIf}
SectionEnd

; The programs, too, go with "app": aside with the old one, or into their place with the new one.
!macro MoveAll FROM TO
  ClearErrors
  !insertmacro MoveOne "${FROM}\${EXE}" "${TO}\${EXE}"
  !insertmacro MoveOne "${FROM}\${CLI}" "${TO}\${CLI}"
  !insertmacro MoveOne "${FROM}\LIZENZ.txt" "${TO}\LIZENZ.txt"
!macroend

!macro MoveOne FROM TO
  ${If} ${FileExists} "${FROM}"
    Delete "${TO}"
    Rename "${FROM}" "${TO}"
  ${EndIf}
!macroend

Function Swap
  ; until here the old program is whole; the new one takes its place by renaming
  ${If} ${FileExists} "$INSTDIR\app\*.*"
    !insertmacro MoveAll "$INSTDIR" "$INSTDIR\app"
    ${If} ${Errors}
      Call TakeBack
    ${EndIf}
    Rename "$INSTDIR\app" "$INSTDIR\app.old"
    ${If} ${Errors}
      Call TakeBack
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\app.new" "$INSTDIR\app"
  ${If} ${Errors}
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
    Call TakeBack
  ${EndIf}
  !insertmacro MoveAll "$INSTDIR\app" "$INSTDIR"
  ${If} ${Errors}
    Rename "$INSTDIR\app" "$INSTDIR\app.new"
    Rename "$INSTDIR\app.old" "$INSTDIR\app"
    Call TakeBack
  ${EndIf}
  RMDir /r "$INSTDIR\app.old"
FunctionEnd

Function TakeBack
  !insertmacro MoveAll "$INSTDIR\app" "$INSTDIR"
  RMDir /r "$INSTDIR\app.new"
  !insertmacro Refuse 16 "$(STUCK)"
FunctionEnd

Function Register
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
  WriteRegStr   ${ROOT} "${APP_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "DisplayName" "${APP}"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "Publisher" "${APP}"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr   ${ROOT} "${UNINST_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD ${ROOT} "${UNINST_KEY}" "NoModify" 1
  WriteRegDWORD ${ROOT} "${UNINST_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
  IntFmt $R0 "0x%08X" $R0
  WriteRegDWORD ${ROOT} "${UNINST_KEY}" "EstimatedSize" "$R0"
FunctionEnd

Function .onInstFailed
  RMDir /r "$INSTDIR\app.new"
FunctionEnd

; --- uninstalling -----------------------------------------------------------------------------------

Function un.onInit
  SetShellVarContext ${WHOSE}
  SetRegView 64
FunctionEnd

Section "Uninstall"
  !insertmacro RefuseRunning
  ${If} ${FileExists} "$INSTDIR\${MARK}"
    RMDir /r "$INSTDIR\app"
  ${EndIf}
  RMDir /r "$INSTDIR\app.old"
  RMDir /r "$INSTDIR\app.new"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\${CLI}"
  Delete "$INSTDIR\LIZENZ.txt"
  Delete "$INSTDIR\Uninstall.exe"
  Delete "$SMPROGRAMS\${APP}.lnk"
  RMDir "$INSTDIR"                    ; only if nothing of anybody else is in it
  DeleteRegKey ${ROOT} "${UNINST_KEY}"
  DeleteRegKey ${ROOT} "${APP_KEY}"
!ifndef MACHINE
  Call un.AskForData
!endif
SectionEnd

!ifndef MACHINE
Function un.AskForData
  ${IfNot} ${FileExists} "$LOCALAPPDATA\${APP}\*.*"
    Return
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PURGE" $R1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(PURGE)" /SD IDNO IDYES purge
    Return
  ${EndIf}
  purge:
  StrCpy $R1 "$LOCALAPPDATA\${APP}\Sicherungen"
  Call un.DeleteFiles
  Delete "$R1\*.json"
  RMDir "$R1"
  StrCpy $R1 "$LOCALAPPDATA\${APP}"
  Call un.DeleteFiles
  Delete "$R1\settings.ini"
  Delete "$R1\settings.new"
  Delete "$R1\protokoll\intdesk*.log"
  Delete "$R1\protokoll\fehler-*.txt"
  Delete "$R1\protokoll\absturz.txt"
  Delete "$R1\protokoll\anzeige\*.svg"
  RMDir "$R1\protokoll\anzeige"
  RMDir "$R1\protokoll"
  RMDir "$R1"                         ; what is not on this list stays, and its folder with it
FunctionEnd

Function un.DeleteFiles
  ; the data files in the folder $R1, with what belongs to each and what a crash may have left
  Delete "$R1\*.intdesk"
  Delete "$R1\*.intdesk-journal"
  Delete "$R1\*.intdesk.key"
  Delete "$R1\*.intdesk.lock"
  Delete "$R1\*.intdesk.lock.????????"
  Delete "$R1\*.intdesk.neu"
  Delete "$R1\*.intdesk.neu-journal"
  Delete "$R1\*.intdesk.neu.partial"
  Delete "$R1\*.intdesk.key.neu"
  Delete "$R1\*.intdesk.key.neu.partial"
  Delete "$R1\*.intdesk.vorher"
  Delete "$R1\*.intdesk-journal.vorher"
  Delete "$R1\*.intdesk.key.vorher"
  Delete "$R1\*.intdesk.tausch"
  Delete "$R1\*.intdesk.partial"
  Delete "$R1\*.intdesk.partial-journal"
  Delete "$R1\.intdesk-*.tmp"
FunctionEnd
!endif
