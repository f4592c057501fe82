using Variorum.Language.Networks;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class HalvesTests
{
    [Fact]
    public unsafe void EveryFiniteHalfIsWidenedExactly()
    {
        ushort[] all = [.. Enumerable.Range(0, 65536).Select(i => (ushort)i).Where(bits => Half.IsFinite(BitConverter.UInt16BitsToHalf(bits)))];
        float[] wide = new float[all.Length];
        // From the second on, so that the last ones do not fill a register.
        fixed (ushort* source = all) fixed (float* target = wide) Halves.Widen(source + 1, target + 1, all.Length - 1);
        for (int i = 1; i < all.Length; i++) Assert.Equal(BitConverter.SingleToInt32Bits((float)BitConverter.UInt16BitsToHalf(all[i])), BitConverter.SingleToInt32Bits(wide[i]));
    }
}
