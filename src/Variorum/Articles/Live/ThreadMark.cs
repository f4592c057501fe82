using Variorum.Text;

namespace Variorum.Articles.Live;

/// <summary>What a short line among readers' comments is.</summary>
internal enum ThreadMark : byte
{
    None,

    /// <summary>It offers to reply: <see cref="ThreadLine"/>.</summary>
    Reply,

    /// <summary>It says how long ago, <see cref="AgeLine"/>, or at which moment the comment was written.</summary>
    Time,
}
