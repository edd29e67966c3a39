using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Labs;

namespace Vastus.Core.Tests.Labs;

public sealed class LabUnitTests
{
    [Fact]
    public void Every_unit_of_every_test_comes_back_from_the_first_one() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(LabKnowledge.Embedded.Analytes.SelectMany(analyte => analyte.Units)).ToArbitrary(),
        Gen.Choose(1, 10_000_000).Select(thousandths => thousandths / 1000m).ToArbitrary(),
        (unit, amount) => Math.Abs(unit.FromFirst(unit.ToFirst(amount)) - amount) < 0.000000001m));

    [Theory]
    [InlineData("magnesium", 2.0, "mg/dL", 0.82)]
    [InlineData("magnesium", 2.0, "mEq/L", 1.0)]
    [InlineData("vitamin-d", 20, "ng/mL", 49.92)]
    [InlineData("glucose", 100, "mg/dL", 5.55)]
    [InlineData("hba1c", 7.0, "%", 53.01)]
    [InlineData("creatinine", 1, "mg/dL", 88.4)]
    [InlineData("mma", 290, "nmol/L", 0.29)]
    public void Values_are_converted_as_in_the_tables(string analyte, double amount, string unit, double first) =>
        Assert.Equal((decimal)first, decimal.Round(LabKnowledge.Embedded.Find(analyte)!.ToFirst((decimal)amount, unit)!.Value, 2));

    [Theory]
    [InlineData("µmol/L", "umol/l")]
    [InlineData("μmol/L", "UMOL/L")]
    [InlineData("m[IU]/L", "mIU/L")]
    [InlineData("mU/L", "mIU/L")]
    [InlineData("mcg/L", "µg/L")]
    [InlineData("mL/min/{1.73_m2}", "mL/min/1.73 m2")]
    [InlineData("mval/l", "mEq/L")]
    [InlineData("IU/L", "U/L")]
    [InlineData(" mmol / L ", "mmol/L")]
    public void Spellings_of_one_unit_are_one(string printed, string unit) => Assert.True(LabUnits.AreSame(printed, unit));

    [Theory]
    [InlineData("mmol/L", "umol/L")]
    [InlineData("mg/dL", "mg/L")]
    [InlineData("ng/mL", "ng/L")]
    public void Different_units_stay_different(string one, string other) => Assert.False(LabUnits.AreSame(one, other));
}
