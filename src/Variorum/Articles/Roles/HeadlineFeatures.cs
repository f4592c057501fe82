namespace Variorum.Articles.Roles;

/// <summary>Where a block stands to the heading that says what the window's title says: a deck right under it, a menu above it.</summary>
internal static class HeadlineFeatures
{
    /// <summary>A heading is the headline when it has as much of its words in the title; else the first of the first level is.</summary>
    private const float Alike = 0.6f, FirstLevel = 0.3f;

    /// <summary>How far below the headline its deck stands, and how short it may be: between them stand bylines, dates and buttons.</summary>
    private const int Reach = 6, FewestWords = 6;

    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks)
    {
        int headline = Find(features, blocks);
        if (headline < 0) return;
        MarkNext(features, blocks, headline);
        int running = 0;
        for (int i = 0; i < features.Count; i++)
        {
            var row = features.Row(i);
            int far = i - headline;
            WordingFeatures.Set(row, Feature.AfterHeadline, far > 0);
            WordingFeatures.Set(row, Feature.FromHeadline, Math.Clamp(Math.Sign(far) * Math.Log(1 + Math.Abs(far)) / 5, -1, 1));
            WordingFeatures.Set(row, Feature.TextSinceHeadline, Math.Min(1, Math.Log(1 + running) / 8));
            if (far > 0 && DensestRun.IsRunningText(features.Wordings[i])) running += features.Wordings[i].Words;
        }
    }

    /// <summary>The first block of some words below the headline that is no link and gives no date: the deck, or the first paragraph.</summary>
    private static void MarkNext(PageFeatures features, IReadOnlyList<RawBlock> blocks, int headline)
    {
        for (int i = headline + 1; i < Math.Min(features.Count, headline + 1 + Reach); i++)
        {
            ref readonly var wording = ref features.Wordings[i];
            if (wording.Words < FewestWords || wording.Clock || wording.Year || blocks[i].LinkLength * 2 > blocks[i].Span.Length) continue;
            WordingFeatures.Set(features.Row(i), Feature.UnderHeadline, true);
            return;
        }
    }

    private static int Find(PageFeatures features, IReadOnlyList<RawBlock> blocks)
    {
        int first = -1, best = -1;
        float most = 0;
        for (int i = 1; i < blocks.Count; i++)
        {
            int level = blocks[i].HeadingLevel;
            if (level is 0 or > 2) continue;
            if (first < 0 && level == 1) first = i;
            var row = features.Row(i);
            float score = row[(int)Feature.TitleOverlap] < Alike ? 0 : row[(int)Feature.TitleCovered] + (level == 1 ? FirstLevel : 0);
            if (score > most) (best, most) = (i, score);
        }
        return best >= 0 ? best : first;
    }
}
