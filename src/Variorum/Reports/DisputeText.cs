namespace Variorum.Reports;

/// <summary>Disputes in plain text, with both sides' words.</summary>
internal sealed class DisputeText(StoryView view, TextLayout layout, TextLimits limits)
{
    public void Write()
    {
        layout.Heading("DISPUTES");
        if (view.Disputes.Count == 0) layout.Line("no readings exclude each other");
        foreach (var dispute in view.Disputes.Take(limits.Disputes))
        {
            layout.Wrapped($"• {dispute.Dispute.Kind.ToString().ToLowerInvariant()}: ", $"{dispute.Claim.Claim.Label}  ({dispute.Dispute.Id})", "    ");
            layout.Wrapped("    ", dispute.Dispute.Reason);
            foreach (var side in dispute.Sides.Take(limits.Readings)) WriteSide(side);
            layout.More(dispute.Dispute.Sides.Count - limits.Readings, "show disputes", "    ");
        }
        layout.More(view.Disputes.Count - limits.Disputes, "show disputes");
    }

    private void WriteSide(ReadingView side)
    {
        layout.Wrapped(ClaimText.Lead(side.Reading), ClaimText.Words(side), "      ");
        new ClaimText(view, layout, limits).WriteHolders(side.Holders, "      ");
        if (side.Sentence is { } sentence) layout.Wrapped($"      {side.Holders[0].Statements[0].Account.Siglum}: ", sentence);
    }
}
