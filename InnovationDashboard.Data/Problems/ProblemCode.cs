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
}
