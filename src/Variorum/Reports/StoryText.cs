using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story in plain text, 100 columns wide: what <c>read</c> and <c>show</c> print.</summary>
public static class StoryText
{
    /// <summary>Writes all sections, the longer ones shortened.</summary>
    public static void Write(TextWriter output, Story story)
    {
        var view = new StoryView(story);
        new StoryTextHead(view, new TextLayout(output)).Write();
        foreach (var section in Enum.GetValues<StorySection>())
        {
            if (section != StorySection.Sources) Write(output, view, section, TextLimits.Screen);
        }
    }

    /// <summary>Writes one section in full.</summary>
    public static void Write(TextWriter output, Story story, StorySection section) =>
        Write(output, new StoryView(story), section, TextLimits.None);

    private static void Write(TextWriter output, StoryView view, StorySection section, TextLimits limits)
    {
        var layout = new TextLayout(output);
        switch (section)
        {
            case StorySection.Accounts: new StoryTextHead(view, layout).WriteAccounts(limits.Accounts); break;
            case StorySection.Claims: new ClaimText(view, layout, limits).WriteClaims(); break;
            case StorySection.Figures: new ClaimText(view, layout, limits).WriteFigures(); break;
            case StorySection.Disputes: new DisputeText(view, layout, limits).Write(); break;
            case StorySection.Timeline: new TimelineText(view, layout, limits).Write(); break;
            case StorySection.Stemma: new StemmaText(view, layout).Write(limits.Edges); break;
            case StorySection.Sources: new SourceTextView(view, layout).Write(); break;
        }
    }
}
