using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as Markdown: for a note, a ticket, a mail.</summary>
public static class StoryMarkdown
{
    public static void Write(TextWriter output, Story story) => output.WriteLine($"{story.Accounts.Count} accounts");
}
