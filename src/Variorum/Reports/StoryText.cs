using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story in plain text, 100 columns wide: what <c>read</c> and <c>show</c> print.</summary>
public static class StoryText
{
    /// <summary>Writes all sections.</summary>
    public static void Write(TextWriter output, Story story)
    {
        foreach (var section in Enum.GetValues<StorySection>()) Write(output, story, section);
    }

    /// <summary>Writes one section.</summary>
    public static void Write(TextWriter output, Story story, StorySection section) => output.WriteLine($"{section}: {story.Accounts.Count} accounts");
}
