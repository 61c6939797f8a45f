; Offers Débrief under "Open with" for JSON files. Windows knows a file by what follows its last dot, so `.debrief.json`
; cannot be registered by itself; taking over every .json file of a machine would be rude.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Debrief.Board" "" "Débrief board"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Debrief.Board\DefaultIcon" "" "$INSTDIR\resources\document.ico"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Debrief.Board\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.json\OpenWithProgids" "Debrief.Board"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)"
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.json\OpenWithProgids" "Debrief.Board"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Debrief.Board"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)"
!macroend
