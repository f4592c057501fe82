using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>Block nets, the forest that decides where they are in doubt, and what is drawn from both.</summary>
internal sealed class RoleModel
{
    internal const int Other = 0, Body = 1, Heading = 2, Caption = 3, Comment = 4;

    private static readonly BlockRole[] Roles = [BlockRole.Boilerplate, BlockRole.Body, BlockRole.Heading, BlockRole.Caption, BlockRole.Comment];

    private readonly BlockNets _nets;
    private readonly BlockForest _forest;
    private readonly ReasonWriter _reasons;

    public RoleModel(string nets, string forest)
    {
        _forest = new BlockForest(ModelResource.Read(forest));
        var models = BlockModel.Load(nets);
        if (!models[0].Classes.SequenceEqual(["other", "body", "heading", "caption", "comment"])) throw new InvalidDataException("the model's classes are not this build's");
        _nets = new BlockNets(models);
        _reasons = new ReasonWriter(models);
    }

    public Block[] Judge(Page page, PageFeatures features)
    {
        float[] chances = _nets.Run(features);
        _forest.Decide(features, chances, Roles.Length);
        float keep = page.Document is null ? BodyLine.OfText(features, chances, Roles.Length) : BodyLine.Of(features, chances, Roles.Length);
        BodyPath.Apply(features, chances, Roles.Length, keep);
        if (page.Document is null) HeadingLift.Apply(features, chances, Roles.Length, keep);
        else
        {
            DeckLift.Apply(features, chances, Roles.Length, keep);
            PromoRules.Apply(page, chances, Roles.Length, keep);
        }
        var blocks = new Block[features.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            var raw = page.Blocks[i];
            var chance = chances.AsSpan(i * Roles.Length, Roles.Length);
            int role = Choose(chance, keep);
            if (role == Other && IsComment(raw, features.Row(i))) role = Comment;
            if (role == Other && raw.Surroundings is { } around && (around.Regions & Region.Caption) != 0) role = Caption;
            int rival = role is Body or Heading ? Other : Body;
            float sure = role is Body or Heading ? chance[Body] + chance[Heading] : chance[role];
            blocks[i] = new Block(Roles[role], raw.Span, _reasons.Write(features, i, page.Text[raw.Span], role, rival, sure)) { Form = raw.Form, MarkupStart = raw.MarkupStart >= 0 ? raw.MarkupStart : null, Selector = raw.Selector };
        }
        return blocks;
    }

    /// <summary>What is no body and stands as a sentence of some length among comments is one.</summary>
    private static bool IsComment(RawBlock raw, ReadOnlySpan<float> row) =>
        raw.Surroundings is { } around && ((around.Regions & Region.CommentItem) != 0 || (around.Hints & Hint.Comment) != 0)
        && raw.HeadingLevel == 0 && raw.LinkLength * 3 < raw.Span.Length && row[(int)Feature.FewWords] >= 0.75f && row[(int)Feature.FunctionShare] > 0.15f
        && (around.Regions & (Region.Form | Region.Button | Region.Nav)) == 0;

    private static int Choose(ReadOnlySpan<float> chance, float keep)
    {
        if (chance[Body] + chance[Heading] >= keep) return chance[Heading] > chance[Body] ? Heading : Body;
        if (chance[Comment] > chance[Other] && chance[Comment] >= chance[Caption]) return Comment;
        return chance[Caption] > chance[Other] ? Caption : Other;
    }
}
