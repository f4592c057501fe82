using Variorum.Language;
using Variorum.Ledger;
using Variorum.Text;

namespace Variorum.Cli.Running;

/// <summary>The pipeline with its language model, opened when first needed: looking into a ledger needs none.</summary>
internal sealed class Engine : IDisposable
{
    private readonly Lazy<LanguageModel> _model = new(() => LanguageModel.Open(LanguageModel.EnglishPath));

    public Engine() => Pipeline = new Lazy<Pipeline>(() => new Pipeline(_model.Value));

    public Lazy<Pipeline> Pipeline { get; }

    /// <summary>Names the build and the model in every row they derive.</summary>
    public static Derivation Derivation() => new(ContentHash.Of(File.ReadAllBytes(LanguageModel.EnglishPath)).Short);

    public void Dispose()
    {
        if (_model.IsValueCreated) _model.Value.Dispose();
    }
}
