using Variorum.Cli.Commands;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests;

/// <summary>What the documents tell a reader to type exists.</summary>
public class ReadmeTests
{
    public static TheoryData<string> Documents => [.. Directory.GetFiles(Repository.Root, "*.md").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryCommandIsReal(string document)
    {
        string[] wrong = [.. CommandsIn(document).Where(command => AllCommands.Create().Parse(Words(command)).Errors.Count > 0)];
        Assert.Empty(wrong);
    }

    /// <summary>The lines of indented or fenced code that call the program, without their comments and pipes.</summary>
    private static IEnumerable<string> CommandsIn(string document)
    {
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, document)))
        {
            string code = line.Trim().TrimStart('$', ' ');
            string? call = new[] { "./variorum ", "variorum " }.FirstOrDefault(p => code.StartsWith(p, StringComparison.Ordinal));
            if (call is null || code.Contains('…') || code.EndsWith('.')) continue;
            yield return code[call.Length..].Split(['#', '|', '>', '&'])[0].Trim();
        }
    }

    private static string[] Words(string command) => command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
