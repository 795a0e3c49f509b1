namespace InnovationDashboard.Data.Problems;

/// <summary>Every rule a package can break. A code is a stable word: texts in both languages and tests hang on it.</summary>
public enum ProblemCode
{
    // The package and its files

    /// <summary>The folder does not exist.</summary>
    FolderMissing,

    /// <summary>The folder has no <c>datapackage.json</c>.</summary>
    DescriptorMissing,

    /// <summary>A file the descriptor names is not there.</summary>
    FileMissing,

    /// <summary>A file cannot be opened or read. Arguments: the system's reason.</summary>
    FileUnreadable,

    /// <summary>A file is larger than the limit. Arguments: limit in bytes.</summary>
    FileTooLarge,

    /// <summary>A file is not UTF-8. Arguments: byte offset of the first bad byte, what it looks like.</summary>
    BadEncoding,

    /// <summary>A path leaves the package: absolute, a URL, with <c>..</c>, a backslash, or a link to elsewhere.</summary>
    PathRefused,

    // datapackage.json

    /// <summary>Not well-formed JSON. Arguments: position in the line.</summary>
    JsonBroken,

    /// <summary>The same key twice in one object.</summary>
    JsonKeyTwice,

    /// <summary>A key that must be there is not. Arguments: key.</summary>
    KeyMissing,

    /// <summary>A word of the standard, or a foreign one, that this program does not carry out. Arguments: word.</summary>
    WordUnsupported,

    /// <summary>A value of the wrong kind, or not one of those allowed. Arguments: what is allowed.</summary>
    ValueWrong,

    /// <summary>Two resources of one name. Arguments: name.</summary>
    ResourceTwice,

    /// <summary>Two fields of one name. Arguments: name.</summary>
    FieldTwice,

    /// <summary>A key names a field that the schema lacks. Arguments: field.</summary>
    KeyFieldUnknown,

    /// <summary>A foreign key points to a resource that the package lacks. Arguments: resource.</summary>
    ReferenceResourceUnknown,

    /// <summary>A foreign key points to a field that the other table lacks. Arguments: resource, field.</summary>
    ReferenceFieldUnknown,

    /// <summary>Two ends of a foreign key have different types or numbers of fields. Arguments: resource, field.</summary>
    ReferenceUnfit,

    /// <summary>A field type of the standard that this program does not carry out. Arguments: type.</summary>
    TypeUnsupported,

    /// <summary>A constraint that the field's type cannot have, or a limit that is no value of the type. Arguments: constraint, type.</summary>
    ConstraintUnfit,

    /// <summary>A pattern that is no regular expression, or uses look-around or back references. Arguments: pattern.</summary>
    PatternBroken,

    // CSV

    /// <summary>The file has no header.</summary>
    FileEmpty,

    /// <summary>The header lacks a column. Arguments: column.</summary>
    ColumnMissing,

    /// <summary>The header has a column the schema lacks. Arguments: column.</summary>
    ColumnUnknown,

    /// <summary>A column stands twice in the header. Arguments: column.</summary>
    ColumnTwice,

    /// <summary>The columns stand in another order. Arguments: position counted from 1, expected column, found column.</summary>
    ColumnOrder,

    /// <summary>A row has more or fewer cells than the header. Arguments: found, expected.</summary>
    CellCount,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>A quote that is never closed; the line is where it opens.</summary>
    QuoteOpen,

    /// <summary>A quote inside a cell that is not quoted.</summary>
    QuoteStray,

    /// <summary>Text after a closing quote.</summary>
    QuoteText,

    /// <summary>A cell is longer than the limit. Arguments: limit in characters.</summary>
    CellTooLong,

    /// <summary>A row is longer than the limit, most often because a quote is never closed. Arguments: limit in bytes.</summary>
    RowTooLong,

    /// <summary>A file has more rows than the limit. Arguments: limit.</summary>
    TooManyRows,

    /// <summary>A control character in a cell. Arguments: code point.</summary>
    ControlCharacter,

    // Cells

    /// <summary>Not a number.</summary>
    NotNumber,

    /// <summary>Not a whole number, or beyond ±2,147,483,647.</summary>
    NotInteger,

    /// <summary>Neither true nor false.</summary>
    NotBoolean,

    /// <summary>Not a year of four digits.</summary>
    NotYear,

    /// <summary>Not a date <c>YYYY-MM-DD</c>.</summary>
    NotDate,

    /// <summary>A cell that must be filled is empty.</summary>
    Required,

    /// <summary>A value that must be unique stands twice. Arguments: line of the first.</summary>
    NotUnique,

    /// <summary>Below the minimum. Arguments: minimum.</summary>
    TooSmall,

    /// <summary>Above the maximum. Arguments: maximum.</summary>
    TooLarge,

    /// <summary>Does not match the pattern. Arguments: pattern.</summary>
    PatternMismatch,

    /// <summary>Not one of the values of <c>enum</c>. Arguments: values.</summary>
    NotInEnum,

    /// <summary>Not one of the categories. Arguments: categories.</summary>
    NotInCategories,

    /// <summary>Shorter than allowed. Arguments: least length.</summary>
    TooShort,

    /// <summary>Longer than allowed. Arguments: greatest length.</summary>
    TooLong,

    /// <summary>The primary key stands twice. Arguments: key fields, line of the first.</summary>
    PrimaryKeyTwice,

    /// <summary>A unique key stands twice. Arguments: key fields, line of the first.</summary>
    UniqueKeyTwice,

    /// <summary>A value that the other table does not have. Arguments: resource, field.</summary>
    ReferenceUnknown,

    // Shape: what the program relies on

    /// <summary>A table the program reads is not declared. Arguments: table.</summary>
    TableNeeded,

    /// <summary>A column the program reads is not declared. Arguments: column, type.</summary>
    FieldNeeded,

    /// <summary>A column has another type than the program reads. Arguments: column, type.</summary>
    FieldTypeNeeded,

    /// <summary>A constraint or the categories that the program relies on are missing or looser. Arguments: column, word, value.</summary>
    ConstraintNeeded,

    /// <summary>A category that the program does not know. Arguments: column, known words.</summary>
    WordUnknown,

    /// <summary>The primary key is another one than the program relies on. Arguments: fields.</summary>
    PrimaryKeyNeeded,

    /// <summary>A reference that the program relies on is not declared. Arguments: fields, resource, fields there.</summary>
    ForeignKeyNeeded,

    // Rules: texts, units, links

    /// <summary>A text in one language only; the field is the empty one. Arguments: the filled column.</summary>
    OneLanguage,

    /// <summary>A span of years ends before it begins. Arguments: first year.</summary>
    YearsReversed,

    /// <summary>A unit's factor is not above zero.</summary>
    FactorZero,

    /// <summary>The period <c>year</c> is missing.</summary>
    WholeYearNeeded,

    /// <summary>A sector link starts at something else than a field, or ends at one. Arguments: family.</summary>
    SectorLinkRole,

    /// <summary>The list of versions lacks the one that the descriptor names.</summary>
    VersionUnlisted,

    /// <summary>A change speaks of a figure that is not there.</summary>
    ChangeOfUnknown,

    /// <summary>A figure that was withdrawn is still there.</summary>
    WithdrawnStands,

    // Rules: figures

    /// <summary>A figure without a value that is neither missing nor in words.</summary>
    ValueNeeded,

    /// <summary>A missing figure with a value.</summary>
    ValueOfMissing,

    /// <summary>An upper end without a value.</summary>
    RangeWithoutValue,

    /// <summary>An upper end below the value. Arguments: value.</summary>
    RangeReversed,

    /// <summary>A qualifier that a range cannot have.</summary>
    RangeUnfit,

    /// <summary>A figure of a district, area or sector under an indicator that denies having any. Arguments: indicator, column of the indicator.</summary>
    FigureUndeclared,

    /// <summary>An indicator that says it has figures by district, area or sector and has none. Arguments: indicator.</summary>
    FigurePromised,

    /// <summary>Status b without a break. Arguments: indicator, year.</summary>
    FlagWithoutBreak,

    /// <summary>A break whose next figure lacks status b. Arguments: break, figure.</summary>
    BreakWithoutFlag,

    /// <summary>A locator without a letter or digit.</summary>
    LocatorBlank,

    /// <summary>A locator that says "page" or the like without a number. Arguments: word.</summary>
    LocatorUnfit,

    /// <summary>A per cent value below -100 or above 1,000.</summary>
    PercentUnlikely,

    // Rules: rankings

    /// <summary>A rank that is no whole number from 1.</summary>
    RankNotWhole,

    /// <summary>A rank twice in an edition without a note on both rows. Arguments: edition, line of the first.</summary>
    RankTwice,

    /// <summary>A place with two ranks in an edition without a note on both rows. Arguments: edition, line of the first.</summary>
    PlaceRankedTwice,

    /// <summary>An edition that must not be compared, without a break of the ranking's indicator. Arguments: indicator, year.</summary>
    EditionWithoutBreak,

    /// <summary>A break of a ranking's indicator, without an edition that says so. Arguments: indicator.</summary>
    BreakWithoutEdition,

    /// <summary><c>first</c> on another edition than the oldest, or not on it. Arguments: ranking, oldest year.</summary>
    EditionNotFirst,

    /// <summary>No reason why editions are not or perhaps comparable. Arguments: edition.</summary>
    ReasonNeeded,

    /// <summary>A rank without its edition. Arguments: indicator.</summary>
    EditionNeeded,

    /// <summary>A figure of another year than its edition. Arguments: edition, its year.</summary>
    EditionYear,

    /// <summary>A rank under an edition of another ranking. Arguments: ranking, indicator.</summary>
    EditionOfOther,

    /// <summary>A ranking's indicator whose unit is no rank. Arguments: kind of the unit.</summary>
    RankingUnit,

    // Rules: places

    /// <summary>Not exactly one row in <c>site</c>. Arguments: rows.</summary>
    SiteRows,

    /// <summary>The site is about a place that is no subject. Arguments: role.</summary>
    SitePlace,

    /// <summary>A role of schemes that must be there once. Arguments: role.</summary>
    RoleNotOnce,

    /// <summary>A place link whose end is of the wrong scheme. Arguments: role.</summary>
    LinkRole,

    /// <summary>A tile with a column or a row only. Arguments: place.</summary>
    TileHalf,

    /// <summary>Two places on one tile. Arguments: place, the other place.</summary>
    TileTwice,

    /// <summary>A point with a latitude or a longitude only. Arguments: place.</summary>
    PointHalf,

    /// <summary>A place or ranking that is its own parent. Arguments: code.</summary>
    ParentCircle,

    /// <summary>A code that stands in addresses and is too long. Arguments: greatest length.</summary>
    CodeTooLong,

    // Rules: pages

    /// <summary>A kind of page that is missing. Arguments: kind.</summary>
    PageKindMissing,

    /// <summary>A kind of page that may be there once, twice. Arguments: kind.</summary>
    PageKindTwice,

    /// <summary>A route that does not fit the kind of page. Arguments: kind.</summary>
    PageRoute,

    /// <summary>A panel that does not say what a filter does to it. Arguments: filter.</summary>
    FilterMissing,

    /// <summary>A panel in a section of another page. Arguments: the section's page, the panel's page.</summary>
    SectionOfOtherPage,

    /// <summary>A column that a series must fill. Arguments: the word that asks for it.</summary>
    SeriesColumnNeeded,

    /// <summary>A series of peers in a panel without peers. Arguments: panel.</summary>
    PeersNeeded,

    /// <summary>A series that no figure can ever fill. Arguments: panel.</summary>
    SeriesWithoutFigures,

    /// <summary>A form that draws series, without one. Arguments: panel.</summary>
    SeriesNeeded,

    /// <summary>A form that draws no series, with one. Arguments: panel.</summary>
    SeriesUnwanted,

    /// <summary>A headline without a series in focus. Arguments: panel.</summary>
    FocusNeeded,

    /// <summary>A bullet bar without target or benchmark. Arguments: panel.</summary>
    BenchmarkNeeded,

    /// <summary>A bump chart of something else than ranks. Arguments: panel.</summary>
    BumpNeedsRanks,

    /// <summary>A bar of 100 % with more than five parts. Arguments: panel, parts.</summary>
    ShareOfTooMany,

    /// <summary>A line through figures that allow none. Arguments: form of the panel, widest form of the indicator, panel.</summary>
    LineUnfit,

    /// <summary>A district without a tile although a tile map is declared. Arguments: place.</summary>
    TileNeeded,

    /// <summary>A place without a point although a map shows it. Arguments: place.</summary>
    PointNeeded,

    /// <summary>An area without a size although the area map draws it to scale. Arguments: place.</summary>
    SizeNeeded,

    /// <summary>A word in braces that is not filled in here. Arguments: known words.</summary>
    PlaceholderUnknown,

    /// <summary>Words in braces that differ between the languages. Arguments: words of the English text.</summary>
    PlaceholderOneLanguage,

    /// <summary>A briefing with too few or too many slides. Arguments: slides, fewest, most.</summary>
    SlideCount,

    /// <summary>A slide out of the row 1, 2, 3 … Arguments: the number that is due.</summary>
    SlideNumber,

    /// <summary>A slide whose panel stands on another page. Arguments: the panel's page.</summary>
    PanelOfOtherPage,

    /// <summary>A filter of a slide that is a place of another kind. Arguments: district or area.</summary>
    SlideFilterRole,

    /// <summary>A slide of a page about one district, area or sector that does not say which. Arguments: page.</summary>
    SlideSubjectNeeded,

    /// <summary>A figure in focus that the slide's panel does not draw. Arguments: panel.</summary>
    EmphasisNotShown,

    /// <summary>An annotation without a figure in focus.</summary>
    AnnotationOfNothing,

    /// <summary>A filter offered on a slide that says nothing about its panel. Arguments: panel.</summary>
    OfferWithoutEffect,
}
