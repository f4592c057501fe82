using System.Text;
using Variorum.Text;

namespace Variorum.Language;

/// <summary>
/// A word-a-line file (CoNLL-U, or words with tags): every line kept as it stands, the words in it as a text of their own,
/// one space between words, one line a sentence. For reading what is already cut into words and sentences.
/// </summary>
public sealed class WordLines
{
    private WordLines(IReadOnlyList<string> lines, int[] tokenOfLine, ParsedText text) => (Lines, TokenOfLine, Text) = (lines, tokenOfLine, text);

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The token each line holds, or -1.</summary>
    public IReadOnlyList<int> TokenOfLine { get; }

    public ParsedText Text { get; }

    /// <summary>Treebank lines: the word in column 2 of the lines numbered by an integer.</summary>
    public static WordLines FromConllu(TextReader reader) => Read(reader, line =>
    {
        int tab = line.IndexOf('\t');
        if (tab <= 0 || !line.AsSpan(0, tab).ContainsAnyInRange('0', '9') || line.AsSpan(0, tab).ContainsAnyExceptInRange('0', '9')) return null;
        int end = line.IndexOf('\t', tab + 1);
        return end < 0 ? line[(tab + 1)..] : line[(tab + 1)..end];
    });

    /// <summary>Words in the first column; "# doc" lines and blank lines end sentences.</summary>
    public static WordLines FromWords(TextReader reader) => Read(reader, line =>
        line.StartsWith("# doc ", StringComparison.Ordinal) ? null : line.Split('\t', 2)[0]);

    private static WordLines Read(TextReader reader, Func<string, string?> wordOf)
    {
        var lines = new List<string>();
        var tokenOfLine = new List<int>();
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        int first = 0;
        void EndSentence()
        {
            if (tokens.Count == first) return;
            sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[^1].Span.End), first, tokens.Count, 0));
            first = tokens.Count;
        }
        while (reader.ReadLine() is { } line)
        {
            string? word = line.Length == 0 ? "" : wordOf(line);
            lines.Add(line);
            tokenOfLine.Add(string.IsNullOrEmpty(word) ? -1 : tokens.Count);
            if (word is { Length: > 0 })
            {
                tokens.Add(new Token { Span = new TextSpan(text.Length, text.Length + word.Length), Head = -1, Lemma = "" });
                text.Append(word).Append(' ');
            }
            else if (word is { Length: 0 } || line.StartsWith("# doc ", StringComparison.Ordinal)) EndSentence();
        }
        EndSentence();
        return new WordLines(lines, [.. tokenOfLine], new ParsedText(new SourceText(text.ToString()), [.. tokens], [.. sentences]));
    }
}
