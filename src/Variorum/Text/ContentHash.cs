using System.Security.Cryptography;

namespace Variorum.Text;

/// <summary>A SHA-256 digest, written as 64 lower-case hexadecimal digits.</summary>
public readonly record struct ContentHash(string Hex)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The first twelve digits: enough to tell the accounts of one story apart on screen.</summary>
    public string Short => Hex[..12];

    public override string ToString() => Hex;
}
