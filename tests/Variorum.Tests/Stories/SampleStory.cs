using Variorum.Intake;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Tests.Support;

namespace Variorum.Tests.Stories;

/// <summary>The invented story under samples/, read once by the real pipeline.</summary>
public sealed class SampleStory
{
    public SampleStory()
    {
        using var model = LanguageModel.OpenEnglish();
        var pipeline = new Pipeline(model);
        using var finder = new CaptureFinder();
        var captures = finder.Find([Path.Combine(Repository.Root, "samples", "tern-island")]).Select(r => r.Capture!).ToList();
        Story = pipeline.Tell([.. captures.Select(c => pipeline.Read(c, pipeline.Extract(c)))]);
    }

    public Story Story { get; }

    /// <summary>The account read from a file, or from the row of a file.</summary>
    public Account From(string name) => Story.Accounts.Single(a => a.Path.EndsWith(name, StringComparison.Ordinal));
}
