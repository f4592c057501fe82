using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Variorum.Statements;

namespace Variorum.Reports;

/// <summary>
/// Writes an account as one JSON line, format <c>variorum/1</c>, the contract of <c>docs/variorum-1.schema.json</c>; offsets
/// are Unicode code points into <c>text</c>.
/// </summary>
public static class AccountJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line, ending in a line feed.</summary>
    public static void WriteLine(Stream output, Account account)
    {
        using (var json = new Utf8JsonWriter(output, Options)) new AccountLine(json, account).Write();
        output.WriteByte((byte)'\n');
    }

    /// <summary>The same into memory.</summary>
    public static void WriteLine(IBufferWriter<byte> output, Account account)
    {
        using (var json = new Utf8JsonWriter(output, Options)) new AccountLine(json, account).Write();
        output.Write("\n"u8);
    }
}
