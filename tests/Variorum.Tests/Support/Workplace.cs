using System.Globalization;

namespace Variorum.Tests.Support;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("variorum-").FullName;

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>Writes a small account that can be read; its words differ with its number.</summary>
    public string Account(string name, int number = 0)
    {
        string path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"""
            Ferry Number {number} Runs Aground

            March {number % 28 + 1}, 2026

            HARLOW – The ferry ran aground on Tuesday with {number + 20} people on board, the harbour office said.

            "Nobody was hurt," said Mara Tell, the harbour master. She denied that the captain had been asleep.

            """));
        return path;
    }

    /// <summary>Writes that many accounts into a folder.</summary>
    public string Accounts(string folder, int count, int first = 0)
    {
        for (int i = first; i < first + count; i++) Account(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"account-{i:0000}.txt")), i);
        return this[folder];
    }

    public Outcome Variorum(params ReadOnlySpan<string> arguments) => Binary.Run(Root, arguments);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
