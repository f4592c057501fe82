using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story in plain text, 100 columns wide: what <c>read</c> and <c>show</c> print.</summary>
public static class StoryText
{
    // What an analyst pins to the wall is one screen a section; `show` prints the rest.
    private const int MostClaims = 12, MostEntries = 24;

    /// <summary>Writes all sections, the longer ones shortened.</summary>
    public static void Write(TextWriter output, Story story)
    {
        var view = new StoryView(story);
        new StoryTextHead(view, new TextLayout(output)).Write();
        foreach (var section in Enum.GetValues<StorySection>())
        {
            if (section != StorySection.Sources) Write(output, view, section, MostClaims, MostEntries);
        }
    }

    /// <summary>Writes one section in full.</summary>
    public static void Write(TextWriter output, Story story, StorySection section) =>
        Write(output, new StoryView(story), section, int.MaxValue, int.MaxValue);

    private static void Write(TextWriter output, StoryView view, StorySection section, int claims, int entries)
    {
        var layout = new TextLayout(output);
        switch (section)
        {
            case StorySection.Accounts: new StoryTextHead(view, layout).WriteAccounts(); break;
            case StorySection.Claims: new ClaimText(view, layout).WriteClaims(claims); break;
            case StorySection.Figures: new ClaimText(view, layout).WriteFigures(); break;
            case StorySection.Disputes: new DisputeText(view, layout).Write(); break;
            case StorySection.Timeline: new TimelineText(view, layout).Write(entries); break;
            case StorySection.Stemma: new StemmaText(view, layout).Write(); break;
            case StorySection.Sources: new SourceTextView(view, layout).Write(); break;
        }
    }
}
