namespace Vastus.Core.Tests.Exchange.Tables;

/// <summary>The layouts of trackers that people use, each with a few rows that were made up.</summary>
public sealed class TrackerTests
{
    [Fact]
    public void A_list_with_a_category_is_read_by_it()
    {
        // As Bearable exports it.
        var table = new TableOf(
            """"
            "date","date formatted","weekday","time of day","category","rating/amount","detail","notes"
            "1st Mar 2026","2026-03-01","Sunday","all day","Mood","7","Calm | Happy",""
            "1st Mar 2026","2026-03-01","Sunday","pm","Symptom","3","Leg cramps (Severe)","left calf"
            "1st Mar 2026","2026-03-01","Sunday","am","Symptom","1","Headache (Mild)",""
            "1st Mar 2026","2026-03-01","Sunday","all day","Lifestyle","","☕ Caffeine - Little | Stress",""
            "1st Mar 2026","2026-03-01","Sunday","08:30","Meds/Supplements","","Magnesium citrate",""
            "1st Mar 2026","2026-03-01","Sunday","all day","Sleep","","",""
            """");

        Assert.Equal("date formatted=date,time of day=time,category=kind,rating/amount=amount,detail=name,notes=note", table.Guess);
        Assert.Equal(
        [
            "2026-03-01T12:00 custom Mood 7 Calm | Happy",
            "2026-03-01T17:00 spasm cramp rating=3 Leg cramps/left calf",
            "2026-03-01T08:00 custom Headache 1",
            "2026-03-01T12:00 custom Caffeine Little",
            "2026-03-01T12:00 tag Stress",
            "2026-03-01T08:30 medicine magnesium citrate dose",
        ], table.Entries());
        Assert.Equal("rows of the kind 'Sleep'", table.Rows().Select(row => row.LeftOut?.What).OfType<string>().Single());
    }

    [Fact]
    public void A_mood_diary_with_a_list_of_activities_is_read()
    {
        // As Daylio exports it.
        var table = new TableOf(
            """"
            full_date,date,weekday,time,mood,activities,note_title,note
            2026-03-01,March 1,Sunday,9:15 pm,good,"running | stretching","","A long day, ""at last"""
            2026-02-28,February 28,Saturday,08:00,meh,"","",""
            """");

        Assert.Equal("full_date=date,time=time,mood=custom,activities=tags,note=note", table.Guess);
        Assert.Equal(
        [
            "2026-03-01T21:15 custom mood good", "2026-03-01T21:15 tag running", "2026-03-01T21:15 tag stretching", "2026-03-01T21:15 note A long day, \"at last\"",
            "2026-02-28T08:00 custom mood meh",
        ], table.Entries());
    }

    [Fact]
    public void The_nutrients_of_a_day_are_read_with_their_units()
    {
        // As Cronometer exports the summary of days.
        var table = new TableOf(
            """"
            Date,Energy (kcal),Alcohol (g),Caffeine (mg),Water (g),B12 (Cobalamin) (µg),Vitamin D (IU),Fiber (g),Magnesium (mg),Potassium (mg),Completed
            2026-03-01,2104.5,0.00,180.25,2300.1,4.2,600.00,31.0,310.5,"3,150.25",true
            """");

        Assert.Equal(
            "Date=date,Alcohol (g)=alcohol:g,Caffeine (mg)=caffeine:mg,Water (g)=custom,B12 (Cobalamin) (µg)=vitamin-b12:ug,Vitamin D (IU)=vitamin-d:IU,"
            + "Magnesium (mg)=magnesium:mg,Potassium (mg)=potassium:mg", table.Guess);
        Assert.Equal(
        [
            "2026-03-01T12:00 alcohol 0 g", "2026-03-01T12:00 caffeine 180.25 mg", "2026-03-01T12:00 custom Water (g) 2300.1", "2026-03-01T12:00 vitamin-b12 4.2 ug",
            "2026-03-01T12:00 vitamin-d 600 IU", "2026-03-01T12:00 magnesium 310.5 mg", "2026-03-01T12:00 potassium 3150.25 mg",
        ], table.Entries());
    }

    [Fact]
    public void Meals_are_read_at_their_time_and_parts_of_a_daily_value_are_left_alone()
    {
        // As MyFitnessPal exports the nutrition of meals: calcium and iron are per cent there, without a unit.
        var table = new TableOf(
            """"
            Date,Meal,Calories,Fat (g),Saturated Fat,Sodium (mg),Potassium,Carbohydrates (g),Fiber,Sugar,Protein (g),Vitamin C,Calcium,Iron,Note
            2026-03-01,Breakfast,420,12.0,3.1,310.5,420,55.0,6.1,12.0,14.0,20,15,8,
            2026-03-01,Dinner,780,31.0,9.9,"1,204.0",950,80.1,9.0,8.2,40.3,35,10,22,eaten late
            """");

        Assert.Equal("Date=date,Meal=time,Sodium (mg)=sodium:mg,Potassium=potassium:mg,Note=note", table.Guess);
        Assert.Equal(
        [
            "2026-03-01T08:00 sodium 310.5 mg", "2026-03-01T08:00 potassium 420 mg",
            "2026-03-01T18:30 sodium 1204 mg", "2026-03-01T18:30 potassium 950 mg", "2026-03-01T18:30 note eaten late",
        ], table.Entries());
    }

    [Fact]
    public void A_list_of_spells_is_read_as_spasms_from_beginning_to_end()
    {
        // As trackers of attacks export them.
        var table = new TableOf(
            """"
            Start Time;End Time;Pain Level;Location;Side;Notes
            28.02.2026 23:50;01.03.2026 00:05;7;calf;Left;woke up
            01.03.2026 04:10;01.03.2026 04:12;4,5;calf;R;
            01.03.2026 06:00;;0;thigh;;nothing after all
            """");

        Assert.Equal("Start Time=at,End Time=end,Pain Level=intensity,Location=site,Side=side,Notes=note,@row=spasm", table.Guess);
        Assert.Equal(
        [
            "2026-02-28T23:50 spasm 7 15min calf left woke up",
            "2026-03-01T04:10 spasm 4.5 2min calf right",
        ], table.Entries());
        Assert.Equal("rows with a strength of 0: 0 says that there was no spasm", table.Rows().Select(row => row.LeftOut).OfType<Core.Diary.Files.LeftOut>().Select(left => $"{left.What}: {left.Why}").Single());
    }

    [Fact]
    public void A_day_a_row_with_a_thing_in_each_column_is_read()
    {
        var table = new TableOf(
            """"
            Date,Water (ml),Sleep (h),Cramps (count),Pain 0-10,Magnesium taken,Weight kg
            2026-03-01,"1,800",7:30,2,3,yes,71.5
            2026-02-28,250 ml,6.5,0,,no,
            """");

        Assert.Equal("Date=date,Water (ml)=fluid:mL,Sleep (h)=sleep:h,Cramps (count)=spasm:count,Pain 0-10=custom,Weight kg=custom", table.Guess);
        Assert.Equal(
        [
            "2026-03-01T12:00 fluid 1800 mL", "2026-03-01T12:00 sleep 7.5 h", "2026-03-01T12:00 spasm cramp", "2026-03-01T12:00 spasm cramp",
            "2026-03-01T12:00 custom Pain 0-10 3", "2026-03-01T12:00 tag Magnesium taken", "2026-03-01T12:00 custom Weight kg 71.5",
            "2026-02-28T12:00 fluid 250 mL", "2026-02-28T12:00 sleep 6.5 h",
        ], table.Entries(table.Guess + ",Magnesium taken=tag"));
    }
}
