using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>The content words and names of a stretch of text, in order: what the next stage aligns statements by.</summary>
internal sealed class TermFinder(ParsedText text)
{
    private static readonly Lexicon FunctionWords = Lexicon.Load("en/function-words.tsv", ignoreCase: true);

    private readonly int[] _nameAt = NamesByToken(text);

    /// <summary>The terms that stand wholly inside the spans, which are in order and do not overlap.</summary>
    public IReadOnlyList<Term> Find(IReadOnlyList<TextSpan> spans)
    {
        var terms = new List<Term>();
        foreach (var span in spans) Collect(span, terms);
        return terms;
    }

    private void Collect(TextSpan span, List<Term> terms)
    {
        for (int i = text.FirstTokenFrom(span.Start); i < text.Tokens.Length && text.Tokens[i].Span.End <= span.End;)
        {
            int name = _nameAt[i];
            if (name >= 0 && text.Mentions[name].Span.End <= span.End)
            {
                terms.Add(NameTerm(text.Mentions[name]));
                i = text.Mentions[name].EndToken;
            }
            else
            {
                if (IsContent(i)) terms.Add(new Term(Key(i), text.Tokens[i].Span, -1));
                i++;
            }
        }
    }

    private Term NameTerm(Mention mention) =>
        new(mention.Entity >= 0 ? text.Entities[mention.Entity].Name : text.Text.Quote(mention.Span), mention.Span, mention.Entity);

    private bool IsContent(int token)
    {
        var form = text.Form(token);
        return form.ContainsAnyLettersOrDigits() && !FunctionWords.Contains(form);
    }

    private string Key(int token) => text.Tokens[token].Lemma is { Length: > 0 } lemma ? lemma.ToLowerInvariant() : text.Form(token).ToString().ToLowerInvariant();

    // The outermost named mention that begins at each token, or -1.
    private static int[] NamesByToken(ParsedText text)
    {
        var at = new int[text.Tokens.Length];
        Array.Fill(at, -1);
        for (int m = 0; m < text.Mentions.Count; m++)
        {
            var mention = text.Mentions[m];
            if (mention.Kind != MentionKind.Name) continue;
            int held = at[mention.FirstToken];
            if (held < 0 || text.Mentions[held].EndToken < mention.EndToken) at[mention.FirstToken] = m;
        }
        return at;
    }
}
