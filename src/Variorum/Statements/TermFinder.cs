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
        var whole = spans.Count == 0 ? default : spans[0].Union(spans[^1]);
        foreach (var span in spans) Collect(span, whole, terms);
        return terms;
    }

    private void Collect(TextSpan span, TextSpan whole, List<Term> terms)
    {
        for (int i = text.FirstTokenFrom(span.Start); i < text.Tokens.Length && text.Tokens[i].Span.End <= span.End;)
        {
            int name = _nameAt[i];
            if (name >= 0 && text.Mentions[name].Span.End <= span.End)
            {
                terms.Add(NameTerm(text.Mentions[name], whole));
                i = text.Mentions[name].EndToken;
            }
            else
            {
                if (IsContent(i)) terms.Add(new Term(Key(i), text.Tokens[i].Span, -1, Depth(i, whole)));
                i++;
            }
        }
    }

    private Term NameTerm(Mention mention, TextSpan whole)
    {
        byte depth = MostDepth;
        for (int i = mention.FirstToken; i < mention.EndToken; i++) depth = Math.Min(depth, Depth(i, whole));
        return new(mention.Entity >= 0 ? text.Entities[mention.Entity].Name : text.Text.Quote(mention.Span), mention.Span, mention.Entity, depth);
    }

    private const byte MostDepth = 15;

    // Conjuncts stand beside what they are joined to, so the arc between them does not count.
    private byte Depth(int token, TextSpan whole)
    {
        int depth = 0;
        for (int head = text.Tokens[token].Head; head >= 0 && whole.Contains(text.Tokens[head].Span) && depth < MostDepth; head = text.Tokens[token].Head)
        {
            if (text.Tokens[token].Relation is not (Relation.Conj or Relation.Parataxis)) depth++;
            token = head;
        }
        return (byte)depth;
    }

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
