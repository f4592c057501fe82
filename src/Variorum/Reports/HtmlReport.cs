using System.Text;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as one HTML file: no network, no script.</summary>
public static class HtmlReport
{
    public static async Task WriteAsync(Stream output, Story story) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>{story.Accounts.Count} accounts</title>"));
}
