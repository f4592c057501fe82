@echo off
rem Restores, builds and runs every test. The last line counts them; 0 only when some ran and none failed.
setlocal
cd /d "%~dp0"
if exist artifacts\test-results rmdir /s /q artifacts\test-results
dotnet test --solution Variorum.slnx -c Release --results-directory artifacts\test-results --report-xunit-trx %*
set code=%errorlevel%
powershell -NoProfile -Command "$p=0;$f=0;$s=0; Get-ChildItem artifacts\test-results\*.trx -ErrorAction SilentlyContinue | ForEach-Object { $c=([xml](Get-Content $_ -Raw)).TestRun.ResultSummary.Counters; $p+=[int]$c.passed; $f+=[int]$c.failed; $s+=[int]$c.notExecuted }; Write-Output \"$p passed, $f failed, $s skipped\"; if ($p -eq 0 -or $f -gt 0 -or %code% -ne 0) { exit 1 }"
exit /b %errorlevel%
