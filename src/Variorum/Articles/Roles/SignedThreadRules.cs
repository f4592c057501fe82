using Variorum.Articles.Live;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text the comments of a thread are signed one by one, above or below. What stands between the signatures is comments, however much it speaks of what the article speaks of and in whole sentences,
/// as readers who argue with an article do.
/// </summary>
internal static class SignedThreadRules
{
    /// <summary>Without an article above them, signed pieces are what the page tells.</summary>
    private const int FewestTold = 40;

    /// <summary>A long comment has so many paragraphs; farther apart are two things.</summary>
    private const int Widest = 14;

    /// <summary>A shorter line that is no sentence is a button.</summary>
    private const int LongLine = 8;

    /// <summary>A headline has so many words; a name or a button fewer.</summary>
    private const int HeadlineWords = 4;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        int from = Told(blocks, wordings);
        if (from == blocks.Length) return;
        var (signed, isForm) = Signatures.Find(page, wordings, from);
        signed.RemoveAll(block => blocks[block].Form == BlockForm.LiveEntry || (IsTold(blocks[block]) && !EntryLine.MayBe(page.Text[page.Blocks[block].Span])));
        for (int first = 0; first < signed.Count;)
        {
            int last = first;
            while (last + 1 < signed.Count && signed[last + 1] - signed[last] <= Widest) last++;
            if (last - first + 1 >= Signatures.Fewest) Name(blocks, wordings, signed.GetRange(first, last - first + 1), isForm);
            first = last + 1;
        }
    }

    private static void Name(Block[] blocks, ReadOnlySpan<Wording> wordings, List<int> signed, bool isForm)
    {
        // Of a list of events, books or posts the lines with the dates are told; of a thread many are not, and the others have the time of day and a form.
        if ((!isForm && signed.Count(block => IsTold(blocks[block])) * 4 > signed.Count * 3) || Spoken(wordings, signed) * 3 < (signed.Count - 1) * 2) return;
        bool below = StandBelow(wordings, signed);
        if (!below && AreTeasers(wordings, signed)) return;
        int first = below ? Above(blocks, signed) : signed[0], last = below ? signed[^1] : Below(wordings, signed[^1]);
        if (!IsSaid(blocks, wordings, first, last)) return;
        for (int i = first; i <= last; i++)
        {
            if (!signed.Contains(i)) ThreadRules.Call(blocks, i, isText: wordings[i] is { EndsSentence: true } or { Words: >= LongLine }, wordings[i]);
            else if (blocks[i].Role != BlockRole.Boilerplate) blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = $"signs a reader's comment; {blocks[i].Reason}" };
        }
    }

    private static bool IsTold(Block block) => block.Role is not (BlockRole.Boilerplate or BlockRole.Comment);

    /// <summary>Teasers of other stories the nets know; of what they take for the article's or for comments a thread holds as much as of the rest. Between teasers above and below it the article stands, with its headline.</summary>
    private static bool IsSaid(Block[] blocks, ReadOnlySpan<Wording> wordings, int first, int last)
    {
        int said = 0, beside = 0;
        for (int i = first; i <= last; i++)
        {
            if (blocks[i].Role == BlockRole.Title) return false;
            if (!wordings[i].EndsSentence) continue;
            if (blocks[i].Role is BlockRole.Body or BlockRole.Comment) said++;
            else beside++;
        }
        return said >= beside;
    }

    /// <summary>The first block behind the least that an article tells.</summary>
    private static int Told(Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        int told = 0, at = 0;
        for (; at < blocks.Length && told < FewestTold; at++) if (blocks[at].Role == BlockRole.Body) told += wordings[at].Words;
        return at;
    }

    /// <summary>Between how many neighbours somebody speaks.</summary>
    private static int Spoken(ReadOnlySpan<Wording> wordings, List<int> signed)
    {
        int spoken = 0;
        for (int n = 1; n < signed.Count; n++)
        {
            for (int i = signed[n - 1] + 1; i < signed[n]; i++)
            {
                if (!wordings[i].EndsSentence) continue;
                spoken++;
                break;
            }
        }
        return spoken;
    }

    /// <summary>Other stories have author and day too, under a headline and above how they begin.</summary>
    private static bool AreTeasers(ReadOnlySpan<Wording> wordings, List<int> signed)
    {
        int headlines = 0;
        foreach (int block in signed) if (wordings[block - 1] is { EndsSentence: false, Words: >= HeadlineWords }) headlines++;
        return headlines * 2 > signed.Count;
    }

    private static bool IsText(ReadOnlySpan<Wording> wordings, int block) => block < wordings.Length && wordings[block] is { EndsSentence: true, Copyright: false };

    /// <summary>Whether more signatures have a text right above them than right below.</summary>
    private static bool StandBelow(ReadOnlySpan<Wording> wordings, List<int> signed)
    {
        int above = 0, below = 0;
        foreach (int block in signed)
        {
            if (IsText(wordings, block - 1)) above++;
            if (IsText(wordings, block + 1)) below++;
        }
        return above > below;
    }

    /// <summary>Where the first comment begins whose signature stands below it: behind the button or label above it, no farther than the others are long; else it may be the article that
    /// stands there, and the last paragraph alone is taken.</summary>
    private static int Above(Block[] blocks, List<int> signed)
    {
        int signature = signed[0];
        int[] gaps = [.. signed.Zip(signed.Skip(1), (a, b) => b - a).Order()];
        for (int first = signature; signature - first < gaps[gaps.Length / 2]; first--)
        {
            if (first == 0 || blocks[first - 1].Role == BlockRole.Boilerplate) return first;
        }
        return signature - 1;
    }

    private static int Below(ReadOnlySpan<Wording> wordings, int signature)
    {
        int last = signature;
        while (last - signature < Widest && IsText(wordings, last + 1)) last++;
        return last;
    }
}
