@echo off
rem Restores, builds and runs every test. The SDK's last lines count them; 0 only when some ran and none failed.
setlocal
cd /d "%~dp0"
dotnet test --solution Variorum.slnx -c Release %*
exit /b %errorlevel%
