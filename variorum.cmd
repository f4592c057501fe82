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
if not exist "%app%" goto build
dotnet msbuild "%root%tools\fresh.proj" -nologo -v:q >nul 2>nul
if not errorlevel 1 goto run
:build
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
