using System.Diagnostics;

namespace Variorum.Tests.Support;

/// <summary>What a run of the real program left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The real program, in a process of its own.</summary>
internal static class Binary
{
    // A run that hangs must fail the test, not the machine: the slowest run here takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "variorum.dll");

    public static Outcome Run(string folder, params ReadOnlySpan<string> arguments) => Finish(Start(folder, [], arguments));

    /// <summary>Runs with some environment variables set, given as name and value.</summary>
    public static Outcome RunWith(string folder, (string Name, string Value)[] environment, params ReadOnlySpan<string> arguments) =>
        Finish(Start(folder, environment, arguments));

    public static Process Start(string folder, (string Name, string Value)[] environment, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { Assembly } };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Start(start, folder, environment);
    }

    /// <summary>Runs the program behind a shell, whose script finds the program's command line in <c>"$@"</c>.</summary>
    public static Outcome RunInShell(string folder, string script, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", script, "sh", "dotnet", Assembly } };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Finish(Start(start, folder, []));
    }

    private static Process Start(ProcessStartInfo start, string folder, (string Name, string Value)[] environment)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public static Outcome Finish(Process process)
    {
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("the program did not come to an end");
            }
            return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
    }
}
