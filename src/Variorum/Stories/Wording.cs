using Variorum.Articles;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>An account's words in the outlet's own telling, as numbers of the story's vocabulary.</summary>
internal sealed class Wording
{
    private readonly TextSpan[] _spans;
    private readonly int[] _words;

    /// <param name="furniture">Whether a block repeats within the outlet and says nothing about this account.</param>
    public Wording(Account account, Dictionary<string, int> vocabulary, Func<Block, bool> furniture)
    {
        Account = account;
        var text = account.Text;
        var spans = new List<TextSpan>();
        var words = new List<int>();
        foreach (var block in account.Article.Blocks)
        {
            if (block.Role != BlockRole.Body || furniture(block)) continue;
            Read(text, block.Span, QuotationMask.Of(text, block.Span), vocabulary, spans, words);
        }
        (_spans, _words) = ([.. spans], [.. words]);
        Open = words.Count(w => w != Quoted);
    }

    public Account Account { get; }
    public int Count => _words.Length;

    /// <summary>Words outside quotation marks.</summary>
    public int Open { get; }

    // A word's number twice over, and one more where it is plain: all wordings of a story are held at once.
    private const int Quoted = -1;

    /// <summary>The number of a word, or -1 for one inside quotation marks, where no run may pass.</summary>
    public int this[int position] => _words[position] >> 1;

    /// <summary>Whether a word outside quotation marks is neither capitalised nor a number: names and figures are shared without copying.</summary>
    public bool IsPlain(int position) => (_words[position] & 1) == 1;

    public TextSpan Span(int first, int count) => new(_spans[first].Start, _spans[first + count - 1].End);

    private static void Read(SourceText text, TextSpan block, List<TextSpan> quotes, Dictionary<string, int> vocabulary, List<TextSpan> spans, List<int> words)
    {
        int quote = 0;
        var lookup = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[64];
        foreach (var span in new WordScanner(text.Value, block))
        {
            while (quote < quotes.Count && quotes[quote].End <= span.Start) quote++;
            spans.Add(span);
            if (quote < quotes.Count && quotes[quote].Overlaps(span)) { words.Add(Quoted); continue; }
            var form = text[span];
            var key = lower[..Math.Min(form.Length, lower.Length)];
            for (int i = 0; i < key.Length; i++) key[i] = form[i] is '’' ? '\'' : char.ToLowerInvariant(form[i]);
            if (!lookup.TryGetValue(key, out int word)) lookup[key] = word = vocabulary.Count;
            words.Add(word * 2 + (char.IsLower(form[0]) ? 1 : 0));
        }
    }
}
