using Variorum.Text;

namespace Variorum.Statements;

/// <summary>One attributed, or own-voice, piece of content in one account.</summary>
/// <param name="Index">Its place in <see cref="Account.Statements"/>.</param>
/// <param name="Span">From the first to the last character of source, cue and content.</param>
/// <param name="Attribution">Null exactly when <paramref name="Kind"/> is own voice.</param>
/// <param name="Stance">The source's stance; the outlet's for own voice.</param>
/// <param name="Rule">The rule or model that made the statement.</param>
public sealed record Statement(int Index, TextSpan Span, StatementKind Kind, Attribution? Attribution, Stance Stance, string Rule)
{
    /// <summary>The spans of what is said: the attribution's content, or the statement's own span.</summary>
    public IReadOnlyList<TextSpan> Content => Attribution?.Content ?? [Span];

    /// <summary>The statement within whose content this one stands (what Y said that X said), or -1.</summary>
    public int Within { get; init; } = -1;

    /// <summary>
    /// The page's own commitment to the content: the stance itself in own voice; of what others say, unknown unless the page
    /// vouches for it ("acknowledged", "revealed") or doubts it ("falsely claimed", "reportedly").
    /// </summary>
    public Stance OutletStance { get; init; } = Attribution is null ? Stance : new Stance(Polarity.Affirmed, Certainty.Unknown);

    /// <summary>Who did what to whom, as far as the tree shows it.</summary>
    public IReadOnlyList<Predication> Predications { get; init; } = [];

    /// <summary>The content words of the statement's content, in order: what the next stage aligns by.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];
}
