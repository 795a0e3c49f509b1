using InnovationDashboard.Data.Schema.Fields;

namespace InnovationDashboard.Tests.Data.Schema;

public sealed class FieldTypeTests
{
    [Theory]
    [InlineData("0", 0d)]
    [InlineData("-1.23", -1.23)]
    [InlineData("+100000.00", 100000d)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5d)]
    [InlineData("007", 7d)]
    [InlineData("1e3", 1000d)]
    [InlineData("1.5E-2", 0.015)]
    [InlineData("9007199254740993", 9007199254740992d)]
    [InlineData("", null)]
    [InlineData(" 1", null)]
    [InlineData("1 ", null)]
    [InlineData("1,5", null)]
    [InlineData("1,000", null)]
    [InlineData("1 000", null)]
    [InlineData("12%", null)]
    [InlineData("NaN", null)]
    [InlineData("INF", null)]
    [InlineData("-INF", null)]
    [InlineData("Infinity", null)]
    [InlineData("∞", null)]
    [InlineData("1e999", null)]
    [InlineData("0x10", null)]
    [InlineData("１２", null)]
    [InlineData("一", null)]
    [InlineData("--1", null)]
    [InlineData("1-", null)]
    [InlineData("(1)", null)]
    [InlineData("1.2.3", null)]
    [InlineData("−1", null)]
    public void Number_Text_IsValueOrNothing(string text, double? expected) => AssertReads("number", text, expected);

    [Theory]
    [InlineData("0", 0d)]
    [InlineData("-5", -5d)]
    [InlineData("+7", 7d)]
    [InlineData("007", 7d)]
    [InlineData("2147483647", 2147483647d)]
    [InlineData("2147483648", null)]
    [InlineData("-2147483649", null)]
    [InlineData("1.0", null)]
    [InlineData("1e3", null)]
    [InlineData("1,000", null)]
    [InlineData("", null)]
    [InlineData(" 3", null)]
    [InlineData("三", null)]
    public void Integer_Text_IsValueOrNothing(string text, double? expected) => AssertReads("integer", text, expected);

    [Theory]
    [InlineData("true", 1d)]
    [InlineData("True", 1d)]
    [InlineData("TRUE", 1d)]
    [InlineData("1", 1d)]
    [InlineData("false", 0d)]
    [InlineData("False", 0d)]
    [InlineData("FALSE", 0d)]
    [InlineData("0", 0d)]
    [InlineData("tRue", null)]
    [InlineData("yes", null)]
    [InlineData("是", null)]
    [InlineData("", null)]
    public void Boolean_Text_IsValueOrNothing(string text, double? expected) => AssertReads("boolean", text, expected);

    [Theory]
    [InlineData("2026", 2026d)]
    [InlineData("0001", 1d)]
    [InlineData("9999", 9999d)]
    [InlineData("0000", null)]
    [InlineData("-044", null)]
    [InlineData("202", null)]
    [InlineData("20260", null)]
    [InlineData("2026Z", null)]
    [InlineData("2026-11", null)]
    [InlineData("２０２６", null)]
    [InlineData(" 026", null)]
    public void Year_Text_IsValueOrNothing(string text, double? expected) => AssertReads("year", text, expected);

    [Theory]
    [InlineData("0001-01-01", 0d)]
    [InlineData("0001-01-31", 30d)]
    [InlineData("2024-02-29", 738944d)]
    [InlineData("2023-02-29", null)]
    [InlineData("2024-2-9", null)]
    [InlineData("24-02-09", null)]
    [InlineData("2024/02/09", null)]
    [InlineData("2024-02-09T00:00:00", null)]
    [InlineData("", null)]
    public void Date_Text_IsValueOrNothing(string text, double? expected) => AssertReads("date", text, expected);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("任何文字 \n")]
    public void String_AnyText_IsValue(string text) => AssertReads("string", text, 0);

    [Theory]
    [InlineData("integer", "7", "007", true)]
    [InlineData("integer", "7", "+7", true)]
    [InlineData("number", "1.5", "1.50", true)]
    [InlineData("boolean", "true", "1", true)]
    [InlineData("string", "7", "007", false)]
    [InlineData("number", "1.5", "1.51", false)]
    public void Key_SpellingsOfOneValue_AreOne(string type, string one, string other, bool same) =>
        Assert.Equal(same, FieldType.Find(type)!.Key(one) == FieldType.Find(type)!.Key(other));

    [Theory]
    [InlineData("any")]
    [InlineData("datetime")]
    [InlineData("object")]
    [InlineData("String")]
    [InlineData("")]
    public void Find_TypeNotCarriedOut_IsNull(string name) => Assert.Null(FieldType.Find(name));

    private static void AssertReads(string type, string text, double? expected)
    {
        var read = FieldType.Find(type)!.TryRead(text, out var value);
        Assert.Equal(expected, read ? value : null);
    }
}
