using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Variorum.Text;

namespace Variorum.Bench.Peers;

/// <summary>What a reader found in one text.</summary>
internal sealed record PeerFindings(TextSpan[] Words, string[] Tags, TextSpan[] Sentences, TextSpan[] Times);

/// <param name="Tokens">Read in <paramref name="Seconds"/> of processor time, after a first round that counts for nothing.</param>
internal sealed record PeerOutput(PeerFindings[] Texts, long Tokens, double Seconds);

/// <summary>
/// Runs another reader as a process: it prints a JSON line a text, <c>{"words":[[0,5],…],"tags":[…],"sentences":[…],"times":[…]}</c>, offsets in
/// UTF-16 units, and last <c>{"tokens":…,"seconds":…}</c>.
/// </summary>
internal static class PeerProcess
{
    /// <summary>Empty, with a line that says so, when the peer is not installed.</summary>
    public static IEnumerable<Reading> Run(string name, string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode == 0 && lines.Length > 0) return [new Reading(name, Parse(lines))];
        }
        catch (Win32Exception)
        {
            // The program itself is absent; said below.
        }
        Console.WriteLine($"{name}: did not run; see the head of {Path.GetFileName(arguments[0])} for what it needs");
        return [];
    }

    private static PeerOutput Parse(string[] lines)
    {
        using var last = JsonDocument.Parse(lines[^1]);
        return new PeerOutput([.. lines[..^1].Select(Text)], last.RootElement.GetProperty("tokens").GetInt64(), last.RootElement.GetProperty("seconds").GetDouble());
    }

    private static PeerFindings Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        TextSpan[] Spans(string property) => json.RootElement.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(p => new TextSpan(p[0].GetInt32(), p[1].GetInt32()))] : [];
        string[] tags = json.RootElement.TryGetProperty("tags", out var named) ? [.. named.EnumerateArray().Select(t => t.GetString()!)] : [];
        return new PeerFindings(Spans("words"), tags, Spans("sentences"), Spans("times"));
    }
}
