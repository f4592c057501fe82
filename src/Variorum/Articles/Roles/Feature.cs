namespace Variorum.Articles.Roles;

/// <summary>
/// What is measured of a block, each about 0 to 1. The model file names the features it was trained on in this order;
/// <c>data/en/block-features.tsv</c> says in words what each means. Ancestors' regions and hints follow these.
/// </summary>
internal enum Feature
{
    LogWords, FewWords, WordLength, FunctionShare, CommaShare, SentenceEnds, EndsStop, EndsQuestion, EndsColon, EndsEllipsis,
    EndsComma, EndsQuote, EndsLetter, StartsUpper, StartsLower, StartsDigit, StartsQuote, StartsMark, CapitalShare, AllCapsShare,
    DigitShare, ForeignShare, Quotes, Address, Copyright, Bar, Year, Clock, Currency, Arrow,
    DateShare, CallShare, FurnitureShare, CreditShare, TellingWords, TalkShare, LowerI, RepeatedMarks, LineBreaks, ListItem,
    QuoteForm, TableForm, BlankNone, BlankOne, BlankMore, Repeated, RepeatedBefore, TitleOverlap, TitleCovered, TitleWords, SharedWords, CommonWords, Place,
    WordsBefore, WordsAfter, InRun, AfterRun, FromRunStart, FromRunEnd, RunShare, PageBlocks, PageBlank, FirstBlock,
    LinkShare, AllLink, Links, StressShare, AllStress, Depth, Heading1, Heading2, Heading3, HeadingLow,
    SameContainerBefore, SameContainerAfter, ContainerShare, KindShare, InMainElement, BelowMain, OutsideMain, ArticleShare, LaterArticle, HeadlinesBefore, Witness, HasWitness,
    NotePhrase, CallPhrase, LeadPhrase, UnderHeadline, AfterHeadline, FromHeadline, TextSinceHeadline, Described, HasDescription, NewsPage,
    ContainerLinks, ContainerBlocks, WiderLinks, WiderBlocks, WiderShare, BranchLinks, BranchBlocks, BranchShare, KindLinks, KindBlocks, KindScattered,
}
