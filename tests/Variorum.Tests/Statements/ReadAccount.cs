using System.Text;
using Variorum.Intake;
using Variorum.Statements;
using Variorum.Tests.Language.Networks;

namespace Variorum.Tests.Statements;

/// <summary>Reads a bare text with the shipped models.</summary>
internal static class ReadAccount
{
    private static readonly Lazy<Pipeline> English = new(() => new Pipeline(ModelUnderTest.English));

    public static Account Of(string text)
    {
        var capture = new Capture("test", Encoding.UTF8.GetBytes(text), "text/plain");
        return English.Value.Read(capture, English.Value.Extract(capture, plain: true));
    }

    public static IEnumerable<Statement> Attributed(Account account) => account.Statements.Where(s => s.Attribution is not null);
}
