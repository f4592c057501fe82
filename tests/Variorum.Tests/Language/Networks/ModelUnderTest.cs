using System.Text;
using Variorum.Language;

namespace Variorum.Tests.Language.Networks;

/// <summary>The English model, opened once for all tests, and the folder of the labelled corpora where there is one.</summary>
internal static class ModelUnderTest
{
    private static readonly Lazy<LanguageModel> Opened = new(() => LanguageModel.OpenEnglish());

    public static LanguageModel English => Opened.Value;

    /// <summary>The repository's own folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the corpora beside the repository; null when they are not there.</summary>
    public static string? Corpus(string name)
    {
        string path = Path.Combine(Root, "..", "shared", "corpora", name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>Sentences of words parted by spaces, analyzed.</summary>
    public static ParsedText Analyze(params string[] sentences)
    {
        var lines = new StringBuilder();
        foreach (string sentence in sentences) lines.Append(sentence.Replace(' ', '\n')).Append("\n\n");
        var text = WordLines.FromWords(new StringReader(lines.ToString())).Text;
        English.Analyze(text);
        return text;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Variorum.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? AppContext.BaseDirectory;
    }
}
