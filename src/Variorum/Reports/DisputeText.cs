namespace Variorum.Reports;

/// <summary>Disputes in plain text, with both sides' words.</summary>
internal sealed class DisputeText(StoryView view, TextLayout layout)
{
    public void Write()
    {
        layout.Heading("DISPUTES");
        if (view.Disputes.Count == 0) layout.Line("no readings exclude each other");
        foreach (var dispute in view.Disputes)
        {
            layout.Wrapped($"• {dispute.Dispute.Kind.ToString().ToLowerInvariant()}: ", $"{dispute.Claim.Claim.Label}  ({dispute.Dispute.Id})", "    ");
            layout.Wrapped("    ", dispute.Dispute.Reason);
            foreach (var side in dispute.Sides) WriteSide(side);
        }
    }

    private void WriteSide(ReadingView side)
    {
        layout.Wrapped(ClaimText.Lead(side.Reading), ClaimText.Quoted(side.Reading.Label), "      ");
        new ClaimText(view, layout).WriteHolders(side.Holders, "      ");
        if (side.Sentence is { } sentence) layout.Wrapped($"      {side.Holders[0].Statements[0].Account.Siglum}: ", sentence);
    }
}
