using System.Text.Json;
using System.Xml;

namespace Variorum.Intake;

/// <summary>A limit of <see cref="IntakeLimits"/> was met while a stream was being read.</summary>
internal sealed class IntakeLimitException(string message) : IOException(message);

/// <summary>Turns what the platform throws on damaged input into the one line a user reads.</summary>
public static class BadInput
{
    /// <summary>Passes results on; where reading fails on account of the input, ends with one problem. Exceptions that are bugs pass through.</summary>
    internal static IEnumerable<CaptureResult> Guard(string path, IEnumerable<CaptureResult> results)
    {
        using var all = results.GetEnumerator();
        while (true)
        {
            CaptureResult next;
            bool last = false;
            try
            {
                if (!all.MoveNext()) yield break;
                next = all.Current;
            }
            catch (Exception e) when (Describe(e) is not null)
            {
                next = new Problem(path, Describe(e)!);
                last = true;
            }
            yield return next;
            if (last) yield break;
        }
    }

    /// <summary>What went wrong, or null when the exception is no fault of the input.</summary>
    public static string? Describe(Exception e) => e switch
    {
        IntakeLimitException => e.Message,
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "no permission to read it",
        EndOfStreamException => "cut off: the end is missing",
        InvalidDataException => "damaged: " + Sentence(e.Message),
        JsonException => "not valid JSON: " + Sentence(e.Message),
        XmlException => "not valid XML: " + Sentence(e.Message),
        IOException => "cannot be read: " + Sentence(e.Message),
        _ => null,
    };

    /// <summary>The first sentence: what follows speaks to programmers.</summary>
    private static string Sentence(string message)
    {
        int end = message.IndexOfAny(['\r', '\n']), stop = message.IndexOf(". ", StringComparison.Ordinal);
        if (stop >= 0 && (end < 0 || stop < end)) end = stop;
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
    }
}
