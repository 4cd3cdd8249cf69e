// @generated from the schema "Format"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Format`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Format {
    /// `flags`: array of one of `BoolPlayYesNo`, `CurrencyAsMinorUnits`, `CurrencyMajorUnitsOnly`, `CurrencyMinorUnitsOnly` and 40 more.
    pub flags: Option<Vec<Open<Flags>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Format "Format" 1 {
    (
        flags: Vec<Open<Flags>> = "flags" with_flags,
    )
});

/// The property `flags` of `Format`. Known values: `BoolPlayYesNo`, `CurrencyAsMinorUnits`, `CurrencyMajorUnitsOnly`, `CurrencyMinorUnitsOnly`, `CurrencyPlayDigits`, `DateLongYear`, `DateShortYear`, `DateShortMonthAndDay`, `DateDayOfWeekOnly`, `DateDayOnly`, `DateMonthOnly`, `DateShortYearOnly`, `DateLongYearOnly`, `TimeTwentyFourHours`, `TimeTwelveHours`, `TimePartDays`, `TimePartHours`, `TimePartMinutes`, `TimePartSeconds`, `StringPlayChars`, `NumberPlayDigits`, `NumberOrdinal`, `LanguageCaseArticle`, `LanguageCaseAccusative`, `LanguageCaseDative`, `LanguageCaseGenitive`, `LanguageCaseNominative`, `LanguageQuantityPlural`, `LanguageQuantitySingular`, `LanguageGenderCommon`, `LanguageGenderFeminine`, `LanguageGenderMasculine`, `LanguageGenderNeuter`, `CaseArticle`, `CaseAccusative`, `CaseDative`, `CaseGenitive`, `CaseNominative`, `QuantityPlural`, `QuantitySingular`, `GenderCommon`, `GenderFeminine`, `GenderMasculine`, `GenderNeuter`.
#[repr(u16)]
#[non_exhaustive]
pub enum Flags {
    BoolPlayYesNo,
    CurrencyAsMinorUnits,
    CurrencyMajorUnitsOnly,
    CurrencyMinorUnitsOnly,
    CurrencyPlayDigits,
    DateLongYear,
    DateShortYear,
    DateShortMonthAndDay,
    DateDayOfWeekOnly,
    DateDayOnly,
    DateMonthOnly,
    DateShortYearOnly,
    DateLongYearOnly,
    TimeTwentyFourHours,
    TimeTwelveHours,
    TimePartDays,
    TimePartHours,
    TimePartMinutes,
    TimePartSeconds,
    StringPlayChars,
    NumberPlayDigits,
    NumberOrdinal,
    LanguageCaseArticle,
    LanguageCaseAccusative,
    LanguageCaseDative,
    LanguageCaseGenitive,
    LanguageCaseNominative,
    LanguageQuantityPlural,
    LanguageQuantitySingular,
    LanguageGenderCommon,
    LanguageGenderFeminine,
    LanguageGenderMasculine,
    LanguageGenderNeuter,
    CaseArticle,
    CaseAccusative,
    CaseDative,
    CaseGenitive,
    CaseNominative,
    QuantityPlural,
    QuantitySingular,
    GenderCommon,
    GenderFeminine,
    GenderMasculine,
    GenderNeuter,
}

crate::runtime::values!(Flags {
    BoolPlayYesNo = "BoolPlayYesNo",
    CurrencyAsMinorUnits = "CurrencyAsMinorUnits",
    CurrencyMajorUnitsOnly = "CurrencyMajorUnitsOnly",
    CurrencyMinorUnitsOnly = "CurrencyMinorUnitsOnly",
    CurrencyPlayDigits = "CurrencyPlayDigits",
    DateLongYear = "DateLongYear",
    DateShortYear = "DateShortYear",
    DateShortMonthAndDay = "DateShortMonthAndDay",
    DateDayOfWeekOnly = "DateDayOfWeekOnly",
    DateDayOnly = "DateDayOnly",
    DateMonthOnly = "DateMonthOnly",
    DateShortYearOnly = "DateShortYearOnly",
    DateLongYearOnly = "DateLongYearOnly",
    TimeTwentyFourHours = "TimeTwentyFourHours",
    TimeTwelveHours = "TimeTwelveHours",
    TimePartDays = "TimePartDays",
    TimePartHours = "TimePartHours",
    TimePartMinutes = "TimePartMinutes",
    TimePartSeconds = "TimePartSeconds",
    StringPlayChars = "StringPlayChars",
    NumberPlayDigits = "NumberPlayDigits",
    NumberOrdinal = "NumberOrdinal",
    LanguageCaseArticle = "LanguageCaseArticle",
    LanguageCaseAccusative = "LanguageCaseAccusative",
    LanguageCaseDative = "LanguageCaseDative",
    LanguageCaseGenitive = "LanguageCaseGenitive",
    LanguageCaseNominative = "LanguageCaseNominative",
    LanguageQuantityPlural = "LanguageQuantityPlural",
    LanguageQuantitySingular = "LanguageQuantitySingular",
    LanguageGenderCommon = "LanguageGenderCommon",
    LanguageGenderFeminine = "LanguageGenderFeminine",
    LanguageGenderMasculine = "LanguageGenderMasculine",
    LanguageGenderNeuter = "LanguageGenderNeuter",
    CaseArticle = "CaseArticle",
    CaseAccusative = "CaseAccusative",
    CaseDative = "CaseDative",
    CaseGenitive = "CaseGenitive",
    CaseNominative = "CaseNominative",
    QuantityPlural = "QuantityPlural",
    QuantitySingular = "QuantitySingular",
    GenderCommon = "GenderCommon",
    GenderFeminine = "GenderFeminine",
    GenderMasculine = "GenderMasculine",
    GenderNeuter = "GenderNeuter",
});
