namespace Variorum.Articles.Roles;

/// <summary>
/// Scraped text in other languages: the nets know few of its words and waver. A sentence between paragraphs is one of them; an appeal that they
/// kept far from all paragraphs is none.
/// </summary>
internal static class AbroadTextRules
{
    /// <summary>A sentence has so many words, or so many letters where nothing parts words.</summary>
    private const int LeastWords = 8, LeastLetters = 30;

    /// <summary>Behind the last paragraph stand teasers and notes too: a paragraph is longer.</summary>
    private const int LongWords = 14;

    /// <summary>Between paragraphs stands an advert or a heading; farther off is another part of the page.</summary>
    private const int Near = 2;

    public static void Apply(Block[] blocks, PageFeatures features)
    {
        // What the nets kept decides, not what this adds.
        bool[] kept = [.. blocks.Select(block => block.Role == BlockRole.Body)];
        for (int i = 0; i < blocks.Length; i++)
        {
            bool before = IsNear(kept, i, -1), behind = IsNear(kept, i, 1);
            bool last = i > 0 && kept[i - 1] && !behind && features.Wordings[i].Words >= LongWords;
            if (!kept[i] && blocks[i].Role == BlockRole.Boilerplate && ((before && behind) || last) && IsSentence(features, i))
                blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"a sentence {(last ? "right behind the last paragraph" : "between paragraphs")}; {blocks[i].Reason}" };
            else if (kept[i] && !before && !behind && Asks(features, i))
                blocks[i] = blocks[i] with { Role = BlockRole.Boilerplate, Reason = $"asks the reader to do something, far from all paragraphs; {blocks[i].Reason}" };
        }
    }

    private static bool IsNear(bool[] kept, int block, int step)
    {
        for (int n = 1; n <= Near; n++)
        {
            int at = block + (n * step);
            if (at >= 0 && at < kept.Length && kept[at]) return true;
        }
        return false;
    }

    private static bool IsSentence(PageFeatures features, int block)
    {
        ref readonly var wording = ref features.Wordings[block];
        bool leads = features.Row(block)[(int)Feature.LeadPhrase] > 0 || features.Row(block)[(int)Feature.NotePhrase] > 0;
        return wording.EndsSentence && (wording.Words >= LeastWords || wording.Foreign >= LeastLetters) && !wording.Copyright && !wording.Address && !leads && !Asks(features, block);
    }

    private static bool Asks(PageFeatures features, int block) => features.Row(block)[(int)Feature.CallPhrase] > 0;
}
