using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>One line on standard error for everything a user should know. Remembers whether a document failed.</summary>
internal sealed class Messages
{
    private int _failed;

    /// <summary>0 when every document was read, else 1.</summary>
    public int ExitCode => _failed == 0 ? Running.ExitCode.AllRead : Running.ExitCode.SomeFailed;

    /// <summary>How many documents could not be read.</summary>
    public int Failed => _failed;

    public void Add(Problem problem)
    {
        Interlocked.Increment(ref _failed);
        Line(problem.ToString());
    }

    public static void Line(string message)
    {
        Progress.Hide();
        Console.Error.WriteLine("variorum: " + OneLine(message));
    }

    /// <summary>Something the user asked for cannot be done.</summary>
    public static int Failure(string message)
    {
        Line(message);
        return Running.ExitCode.SomeFailed;
    }

    /// <summary>The user asked for something that does not exist.</summary>
    public static int Usage(string message)
    {
        Line(message);
        return Running.ExitCode.Usage;
    }

    /// <summary>A file's name may hold line feeds and terminal escapes: hostile input must not write on the user's screen.</summary>
    public static string OneLine(string message) =>
        message.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !message.Contains('\u007F')
            ? message
            : string.Create(message.Length, message, (line, from) =>
            {
                for (int i = 0; i < line.Length; i++) line[i] = char.IsControl(from[i]) ? ' ' : from[i];
            });
}
