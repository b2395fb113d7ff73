; Starts a program as Windows does for somebody without administrator rights, for tests:
;   limited.exe C:\program.exe /S      ends with the exit code of the program
Unicode true
Target amd64-unicode
OutFile "${OUTFILE}"
RequestExecutionLevel user
SilentInstall silent
!include "FileFunc.nsh"

!define ALL_OF_A_TOKEN 0xF01FF
!define ADMINISTRATORS "S-1-5-32-544"
!define STARTUP_SIZE 104

Section
  ${GetParameters} $9
  System::Call 'kernel32::GetCurrentProcess() p .r0'
  System::Call 'advapi32::OpenProcessToken(p r0, i ${ALL_OF_A_TOKEN}, *p .r1)'
  System::Call 'advapi32::ConvertStringSidToSidW(w "${ADMINISTRATORS}", *p .r2)'
  System::Call '*(p r2, i 0) p .r3'   ; SID_AND_ATTRIBUTES
  System::Call 'advapi32::CreateRestrictedToken(p r1, i 0, i 1, p r3, i 0, p 0, i 0, p 0, *p .r4)'
  System::Call '*(i ${STARTUP_SIZE}, &v100) p .r5'    ; STARTUPINFOW
  System::Call '*(p, p, i, i) p .r6'  ; PROCESS_INFORMATION
  System::Call 'advapi32::CreateProcessAsUserW(p r4, p 0, w r9, p 0, p 0, i 0, i 0, p 0, p 0, p r5, p r6) i .r7'
  StrCpy $8 -1
  StrCmp $7 0 done
  System::Call '*$6(p .r0)'
  System::Call 'kernel32::WaitForSingleObject(p r0, i -1)'
  System::Call 'kernel32::GetExitCodeProcess(p r0, *i .r8)'
  done:
  SetErrorLevel $8
SectionEnd
