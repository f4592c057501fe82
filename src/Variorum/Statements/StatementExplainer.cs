using System.Text;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Says in words how a statement was read: by which rule, from which words, on whose name.</summary>
public static class StatementExplainer
{
    /// <summary>A few sentences in English; every quoted word stands in the account's text.</summary>
    public static string Explain(Account account, Statement statement)
    {
        var text = new StringBuilder();
        if (statement.Attribution is { } attribution) Attributed(account, attribution, statement.Kind, text);
        else text.Append("The outlet says this in its own voice: the main word of the sentence is neither a cue nor said by somebody else.");
        Committed(statement, text);
        if (statement is { Attribution: not null, OutletStance.Reason: { } shown }) text.Append(Page(statement.OutletStance, shown));
        if (statement.Within >= 0) text.Append($" It stands within what statement s{statement.Within} says.");
        text.Append($" Read by: {statement.Rule}.");
        return text.ToString();
    }

    private static void Attributed(Account account, Attribution attribution, StatementKind kind, StringBuilder text)
    {
        string cue = attribution.Cue is { } span ? $"“{account.Text.Quote(span)}”" : "quotation marks alone";
        text.Append(cue).Append(attribution.CueClass is { } known ? $" (a word of the class “{known}”)" : " (a cue by its place in the sentence)");
        text.Append(attribution.Source is { } source ? $" makes {Named(account, source)} the source" : " gives this as somebody's word without saying whose");
        text.Append(kind switch
        {
            StatementKind.Direct => ", in quotation marks",
            StatementKind.Mixed => ", partly in quotation marks",
            _ => ", in the outlet's words",
        });
        text.Append(": ").AppendJoin(" … ", attribution.Content.Select(c => $"“{Short(account.Text, c)}”")).Append('.');
        if (attribution.Via.Count > 0) text.Append(" It came through ").AppendJoin(", then ", attribution.Via.Select(v => Named(account, v))).Append('.');
    }

    private static string Named(Account account, Source source)
    {
        string words = $"“{account.Text.Quote(source.Span)}”";
        string named = source.Called is null || source.Called == account.Text.Quote(source.Span) ? words : $"{words} ({source.Called})";
        if (source.Issuer is { } issuer) named += $", issued by {issuer},";
        return source.Properties.Count == 0 ? named : $"{named}, {string.Join(", ", source.Properties)},";
    }

    private static void Committed(Statement statement, StringBuilder text)
    {
        var stance = statement.Stance;
        if (stance is { Polarity: Polarity.Affirmed, Certainty: Certainty.Certain, Reason: null }) return;
        text.Append($" It is {stance.Polarity.ToString().ToLowerInvariant()} and {stance.Certainty.ToString().ToLowerInvariant()}");
        text.Append(stance.Reason is { } reason ? $", because of “{reason}”." : ".");
    }

    private static string Page(Stance stance, string reason) => stance switch
    {
        { Certainty: Certainty.Unknown } => $" The page keeps its distance (“{reason}”).",
        { Polarity: Polarity.Denied } => $" The page says that it is not so (“{reason}”).",
        { Certainty: Certainty.Certain } => $" The page takes it for true (“{reason}”).",
        _ => $" The page takes it for {stance.Certainty.ToString().ToLowerInvariant()} (“{reason}”).",
    };

    private static string Short(SourceText text, TextSpan span) => span.Length <= 80 ? text.Quote(span) : text.Quote(new TextSpan(span.Start, span.Start + 77)) + "…";
}
