namespace Variorum.Language;

/// <summary>A sentence's tree as lines of text, and its names below: what the parser saw, for a reader.</summary>
public static class TreeDrawing
{
    /// <summary>One line a word, below its head, children in the order of the text; then one line a name.</summary>
    public static void Draw(TextWriter output, ParsedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            output.WriteLine(text.Text.Quote(sentence.Span).ReplaceLineEndings(" "));
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++) if (text.Tokens[t].Head < 0) Draw(output, text, sentence, t, "", "");
            foreach (var name in text.Mentions.Where(m => m.FirstToken >= sentence.FirstToken && m.EndToken <= sentence.EndToken))
            {
                output.WriteLine($"  {name.Kind.ToString().ToLowerInvariant()} [{text.Text.Quote(name.Span)}] {name.Type.ToString().ToLowerInvariant()} ({name.Reason})");
            }
            output.WriteLine();
        }
    }

    /// <param name="lead">What stands before this word; <paramref name="below"/>: before the words under it.</param>
    private static void Draw(TextWriter output, ParsedText text, Sentence sentence, int token, string lead, string below)
    {
        var word = text.Tokens[token];
        output.WriteLine($"{lead}{text.Form(token)}  {RelationNames.Name(word.Relation)} {PennTags.Name(word.Penn)} ‹{word.Lemma}›");
        int[] children = [.. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(t => text.Tokens[t].Head == token)];
        for (int i = 0; i < children.Length; i++)
        {
            bool last = i == children.Length - 1;
            Draw(output, text, sentence, children[i], below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
