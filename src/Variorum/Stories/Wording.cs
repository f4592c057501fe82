using Variorum.Articles;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>An account's words in the outlet's own telling, as numbers of the story's vocabulary.</summary>
internal sealed class Wording
{
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _words = [];
    private readonly List<bool> _plain = [];

    /// <param name="furniture">Whether a block repeats within the outlet and says nothing about this account.</param>
    public Wording(Account account, Dictionary<string, int> vocabulary, Func<Block, bool> furniture)
    {
        Account = account;
        var text = account.Text;
        foreach (var block in account.Article.Blocks)
        {
            if (block.Role != BlockRole.Body || furniture(block)) continue;
            Read(text, block.Span, QuotationMask.Of(text, block.Span), vocabulary);
        }
    }

    public Account Account { get; }
    public int Count => _words.Count;

    /// <summary>Words outside quotation marks.</summary>
    public int Open { get; private set; }

    /// <summary>The number of a word, or -1 for one inside quotation marks, where no run may pass.</summary>
    public int this[int position] => _words[position];

    /// <summary>Whether a word is neither capitalised nor a number: names and figures are shared without copying.</summary>
    public bool IsPlain(int position) => _plain[position];

    public TextSpan Span(int first, int count) => new(_spans[first].Start, _spans[first + count - 1].End);

    private void Read(SourceText text, TextSpan block, List<TextSpan> quotes, Dictionary<string, int> vocabulary)
    {
        int quote = 0;
        var lookup = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[64];
        foreach (var span in new WordScanner(text.Value, block))
        {
            while (quote < quotes.Count && quotes[quote].End <= span.Start) quote++;
            _spans.Add(span);
            var form = text[span];
            _plain.Add(char.IsLower(form[0]));
            if (quote < quotes.Count && quotes[quote].Overlaps(span)) { _words.Add(-1); continue; }
            Open++;
            var key = lower[..Math.Min(form.Length, lower.Length)];
            for (int i = 0; i < key.Length; i++) key[i] = form[i] is '’' ? '\'' : char.ToLowerInvariant(form[i]);
            if (!lookup.TryGetValue(key, out int word)) lookup[key] = word = vocabulary.Count;
            _words.Add(word);
        }
    }
}
