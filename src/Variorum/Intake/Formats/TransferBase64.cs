using System.Buffers;
using System.Buffers.Text;

namespace Variorum.Intake.Formats;

/// <summary>RFC 2045 §6.8: base64 in lines; characters outside the alphabet are passed over, as the RFC has it.</summary>
internal static class TransferBase64
{
    private static readonly SearchValues<byte> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    public static byte[] Decode(ReadOnlySpan<byte> encoded)
    {
        byte[] letters = new byte[encoded.Length + 3];
        int n = 0;
        foreach (byte b in encoded)
        {
            if (Alphabet.Contains(b)) letters[n++] = b;
        }
        while (n % 4 != 0) letters[n++] = (byte)'=';
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(n)];
        Base64.DecodeFromUtf8(letters.AsSpan(0, n), bytes, out _, out int written);
        return bytes[..written];
    }
}
