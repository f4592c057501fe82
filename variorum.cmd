@echo off
rem Builds Variorum, quickly when nothing has changed, then runs it in the folder you are in. Needs the .NET 10 SDK.
setlocal
where dotnet >nul 2>nul
if errorlevel 1 (
  echo variorum: the .NET 10 SDK is needed: https://dotnet.microsoft.com/download 1>&2
  exit /b 1
)
set "root=%~dp0"
set "app=%root%artifacts\bin\Variorum.Cli\release\variorum.dll"
set "built=%root%artifacts\variorum.built"
powershell -NoProfile -Command "if (-not (Test-Path '%app%') -or -not (Test-Path '%built%')) { exit 1 }; $t = (Get-Item '%built%').LastWriteTimeUtc; if (Get-ChildItem '%root%src','%root%data','%root%models','%root%Directory.*.props','%root%global.json','%root%nuget.config' -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run
if not exist "%root%artifacts" mkdir "%root%artifacts"
pushd "%root%"
echo building> "%built%.new"
echo variorum: building (the first time takes a minute) ... 1>&2
dotnet build src\Variorum.Cli -c Release -v quiet --nologo 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
move /y "%built%.new" "%built%" >nul
popd
:run
dotnet "%app%" %*
exit /b %errorlevel%
