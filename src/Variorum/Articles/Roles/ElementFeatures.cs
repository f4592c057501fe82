using System.Runtime.InteropServices;
using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>How a block's element stands to the one that holds most of the page's running text.</summary>
internal static class ElementFeatures
{
    /// <summary>The main element is the deepest that holds this share of the running text; above a half it is the only one.</summary>
    private const double MainShare = 0.6;

    /// <summary>An <c>article</c> element with fewer words of running text is a teaser.</summary>
    private const int LongEnough = 80;

    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings)
    {
        if (blocks.Count == 0 || blocks[0].Surroundings?.Tree is not { } tree) return;
        var containers = new int[tree.Count];
        var articles = new int[tree.Count];
        var kinds = new Dictionary<uint, int>();
        int all = 0;
        for (int i = 0; i < wordings.Length; i++)
        {
            if (!DensestRun.IsRunningText(wordings[i]) || blocks[i].LinkLength * 2 > blocks[i].Span.Length) continue;
            var around = blocks[i].Surroundings!;
            containers[Math.Max(0, around.Container)] += wordings[i].Words;
            articles[around.Article] += wordings[i].Words;
            CollectionsMarshal.GetValueRefOrAddDefault(kinds, features.Kinds[i], out _) += wordings[i].Words;
            all += wordings[i].Words;
        }
        if (all == 0) return;
        var levels = LevelsOfMain(tree, containers, all);
        var tally = new ElementTally(tree, blocks, wordings);
        KindFeatures.Fill(features, blocks);
        int first = tree.Count < 2 ? -1 : Array.FindIndex(articles, 1, words => words >= LongEnough), headlines = 0;
        for (int i = 0; i < wordings.Length; i++)
        {
            var row = features.Row(i);
            var around = blocks[i].Surroundings!;
            WordingFeatures.Set(row, Feature.ContainerShare, (double)containers[Math.Max(0, around.Container)] / all);
            WordingFeatures.Set(row, Feature.KindShare, (double)kinds.GetValueOrDefault(features.Kinds[i]) / all);
            WordingFeatures.Set(row, Feature.ArticleShare, around.Article == 0 ? 0 : (double)articles[around.Article] / all);
            WordingFeatures.Set(row, Feature.LaterArticle, first > 0 && around.Article > first);
            if (blocks[i].HeadingLevel == 1) headlines++;
            WordingFeatures.Set(row, Feature.HeadlinesBefore, Math.Min(1, headlines / 3.0));
            Around(row, tally, around.Container, all);
            Relate(row, tally, around.Element, levels, all);
        }
    }

    /// <summary>A hash that blocks set in the same way share: their tag and the class and id words around them.</summary>
    public static uint KindOf(Surroundings around)
    {
        uint hash = around.Tag;
        foreach (uint name in around.Names) hash = TextHash.Add(hash, name);
        return hash;
    }

    /// <summary>For the main element 1, its parent 2, and so on up; 0 for all others.</summary>
    private static int[] LevelsOfMain(ElementTree tree, int[] own, int all)
    {
        var sums = (int[])own.Clone();
        for (int i = sums.Length - 1; i > 0; i--) sums[tree.ParentOf(i)] += sums[i];
        int main = Array.FindLastIndex(sums, sum => sum >= MainShare * all);
        var levels = new int[sums.Length];
        for (int level = 1; main >= 0; main = tree.ParentOf(main)) levels[main] = level++;
        return levels;
    }

    /// <summary>The block's parent with all it holds, and the parent's parent: a list of links, a card, a column of text.</summary>
    private static void Around(Span<float> row, ElementTally tally, int container, int all)
    {
        container = Math.Max(0, container);
        int wider = Math.Max(0, tally.Tree.ParentOf(container));
        WordingFeatures.Set(row, Feature.ContainerLinks, tally.LinkShare(container));
        WordingFeatures.Set(row, Feature.ContainerBlocks, tally.Blocks(container));
        WordingFeatures.Set(row, Feature.WiderLinks, tally.LinkShare(wider));
        WordingFeatures.Set(row, Feature.WiderBlocks, tally.Blocks(wider));
        WordingFeatures.Set(row, Feature.WiderShare, (double)tally.Running(wider) / all);
    }

    /// <summary>How far from the main element, and in which part of the page: the branch of the main element, or of the one around it, that holds the block.</summary>
    private static void Relate(Span<float> row, ElementTally tally, int element, int[] levels, int all)
    {
        int steps = 0, branch = element;
        while (levels[element] == 0)
        {
            branch = element;
            element = tally.Tree.ParentOf(element);
            steps++;
        }
        WordingFeatures.Set(row, Feature.BranchLinks, tally.LinkShare(branch));
        WordingFeatures.Set(row, Feature.BranchBlocks, tally.Blocks(branch));
        WordingFeatures.Set(row, Feature.BranchShare, (double)tally.Running(branch) / all);
        bool inside = levels[element] == 1;
        WordingFeatures.Set(row, Feature.InMainElement, inside);
        WordingFeatures.Set(row, Feature.BelowMain, inside ? Math.Min(1, steps / 8.0) : 0);
        WordingFeatures.Set(row, Feature.OutsideMain, Math.Min(1, (levels[element] - 1) / 8.0));
    }
}
