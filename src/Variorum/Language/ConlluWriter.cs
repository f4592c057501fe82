using System.Globalization;

namespace Variorum.Language;

/// <summary>Writes tags and trees as CoNLL-U.</summary>
public static class ConlluWriter
{
    /// <summary>The lines as they were read, columns 3–8 of the words filled in.</summary>
    public static void Write(TextWriter output, WordLines lines)
    {
        var first = SentenceStarts(lines.Text);
        for (int i = 0; i < lines.Lines.Count; i++)
        {
            int token = lines.TokenOfLine[i];
            if (token < 0)
            {
                output.Write(lines.Lines[i]);
            }
            else
            {
                string[] columns = lines.Lines[i].Split('\t');
                output.Write(columns[0]);
                output.Write('\t');
                output.Write(columns[1]);
                Columns(output, lines.Text.Tokens[token], first[token]);
                output.Write('\t');
                output.Write(columns.Length > 8 ? columns[8] : "_");
                output.Write('\t');
                output.Write(columns.Length > 9 ? columns[9] : "_");
            }
            output.Write('\n');
        }
    }

    /// <summary>A text of our own cutting: each sentence with its text and where it stands, each word with its span.</summary>
    public static void Write(TextWriter output, ParsedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            output.Write($"# span = {sentence.Span.Start}:{sentence.Span.End}\n# text = ");
            output.Write(text.Text.Quote(sentence.Span).ReplaceLineEndings(" "));
            output.Write('\n');
            for (int t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                output.Write((t - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture));
                output.Write('\t');
                output.Write(text.Form(t));
                Columns(output, text.Tokens[t], sentence.FirstToken);
                bool glued = t + 1 < sentence.EndToken && text.Tokens[t + 1].Span.Start == text.Tokens[t].Span.End;
                output.Write(string.Create(CultureInfo.InvariantCulture, $"\t_\tSpan={text.Tokens[t].Span.Start}:{text.Tokens[t].Span.End}{(glued ? "|SpaceAfter=No" : "")}\n"));
            }
            output.Write('\n');
        }
    }

    private static void Columns(TextWriter output, in Token token, int firstOfSentence)
    {
        int head = token.Head < 0 ? 0 : token.Head - firstOfSentence + 1;
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"\t{token.Lemma}\t{token.Tag}\t{PennTags.Name(token.Penn)}\t{FeatureNames.Format(token.Features)}\t{head}\t{RelationNames.Name(token.Relation)}"));
    }

    private static int[] SentenceStarts(ParsedText text)
    {
        var first = new int[text.Tokens.Length];
        foreach (var sentence in text.Sentences) first.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Fill(sentence.FirstToken);
        return first;
    }
}
