using System.Diagnostics;
using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>
/// A fault of the program's own while it reads one document is named and the run goes on: forty files must not be lost for one of them.
/// </summary>
internal static class OwnFaults
{
    /// <summary>What reading gives, or the problem that came of it; what fails for all documents alike (files, memory) is thrown on.</summary>
    public static (T? Result, Problem? Problem) Guard<T>(string path, Func<T> read) where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (Exception e) when (IsOfOneDocument(e))
        {
            var place = new StackTrace(e).GetFrame(0)?.GetMethod();
            return (null, new Problem(path, $"not read: a fault of Variorum itself, worth reporting ({e.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name})"));
        }
    }

    private static bool IsOfOneDocument(Exception e) =>
        e is NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidOperationException or ArithmeticException or InvalidCastException or KeyNotFoundException or FormatException;
}
