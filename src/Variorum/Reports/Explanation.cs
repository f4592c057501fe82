using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>Why the program says so: the rule and the evidence, in sentences.</summary>
public static class Explanation
{
    /// <param name="id">Of a claim, a dispute, an account, or an edge of the stemma (<c>from&gt;to</c>).</param>
    /// <returns>Null when nothing has that id.</returns>
    public static string? Of(Story story, string id) => story.Claims.FirstOrDefault(c => c.Id == id)?.Reason;
}
