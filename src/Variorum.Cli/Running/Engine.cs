using Variorum.Language;
using Variorum.Ledger;
using Variorum.Text;

namespace Variorum.Cli.Running;

/// <summary>The pipeline with its language model, opened when first needed: looking into a ledger needs none.</summary>
/// <param name="conventions">The conventions to read by.</param>
internal sealed class Engine(ConventionFile conventions) : IDisposable
{
    private readonly Lazy<LanguageModel> _model = new(() => LanguageModel.OpenEnglish());

    private Lazy<Pipeline>? _pipeline;

    /// <summary>One that reads by the conventions beside a ledger.</summary>
    public static Engine For(string ledger) => new(ConventionFile.Beside(ledger));

    public Lazy<Pipeline> Pipeline => _pipeline ??= new Lazy<Pipeline>(() => new Pipeline(_model.Value, conventions.Conventions));

    /// <summary>Names the build, the models and the user's conventions in every row they derive.</summary>
    public Derivation Derivation() => new(Models().Short, conventions.Hash);

    private static ContentHash Models() => ContentHash.Of([.. File.ReadAllBytes(LanguageModel.EnglishPath), .. File.ReadAllBytes(LanguageModel.EnglishSpeechPath)]);

    public void Dispose()
    {
        if (_model.IsValueCreated) _model.Value.Dispose();
    }
}
