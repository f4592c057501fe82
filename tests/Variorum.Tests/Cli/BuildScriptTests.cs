using System.Diagnostics;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>The script at the root, with a stand-in for the SDK.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void SaysThatItBuildsWhereNoTerminalWatches()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script for Unix");
        File.Copy(Path.Combine(Repository.Root, "variorum"), _place["variorum"]);
        File.WriteAllText(_place["dotnet"], "#!/bin/sh\nexit 0\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_place["dotnet"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { _place["variorum"] }, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = _place.Root + Path.PathSeparator + start.Environment["PATH"];
        var outcome = Binary.Finish(Process.Start(start)!);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("variorum: building", Assert.Single(outcome.ErrorLines));
        Assert.DoesNotContain('\r', outcome.Errors);
    }
}
