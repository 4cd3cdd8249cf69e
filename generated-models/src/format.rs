// @generated from the schema "Format"; changes made here are lost at the next generation

/// The schema `Format`.
#[repr(C)]
pub struct Format {
    /// `flags`: `array of string`.
    pub flags: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Flags>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Format "Format" 1 {
    (
        flags: ::std::vec::Vec<crate::runtime::Open<Flags>> = "flags" 0 with_flags,
    )
});

/// The property `flags` of `Format`. Known values: `BoolPlayYesNo`, `CurrencyAsMinorUnits`, `CurrencyMajorUnitsOnly`, `CurrencyMinorUnitsOnly`, `CurrencyPlayDigits`, `DateLongYear`, `DateShortYear`, `DateShortMonthAndDay`, `DateDayOfWeekOnly`, `DateDayOnly`, `DateMonthOnly`, `DateShortYearOnly`, `DateLongYearOnly`, `TimeTwentyFourHours`, `TimeTwelveHours`, `TimePartDays`, `TimePartHours`, `TimePartMinutes`, `TimePartSeconds`, `StringPlayChars`, `NumberPlayDigits`, `NumberOrdinal`, `LanguageCaseArticle`, `LanguageCaseAccusative`, `LanguageCaseDative`, `LanguageCaseGenitive`, `LanguageCaseNominative`, `LanguageQuantityPlural`, `LanguageQuantitySingular`, `LanguageGenderCommon`, `LanguageGenderFeminine`, `LanguageGenderMasculine`, `LanguageGenderNeuter`, `CaseArticle`, `CaseAccusative`, `CaseDative`, `CaseGenitive`, `CaseNominative`, `QuantityPlural`, `QuantitySingular`, `GenderCommon`, `GenderFeminine`, `GenderMasculine`, `GenderNeuter`.
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

crate::runtime::known!(Flags);

impl crate::runtime::Enum for Flags {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::BoolPlayYesNo, "BoolPlayYesNo"),
        (Self::CurrencyAsMinorUnits, "CurrencyAsMinorUnits"),
        (Self::CurrencyMajorUnitsOnly, "CurrencyMajorUnitsOnly"),
        (Self::CurrencyMinorUnitsOnly, "CurrencyMinorUnitsOnly"),
        (Self::CurrencyPlayDigits, "CurrencyPlayDigits"),
        (Self::DateLongYear, "DateLongYear"),
        (Self::DateShortYear, "DateShortYear"),
        (Self::DateShortMonthAndDay, "DateShortMonthAndDay"),
        (Self::DateDayOfWeekOnly, "DateDayOfWeekOnly"),
        (Self::DateDayOnly, "DateDayOnly"),
        (Self::DateMonthOnly, "DateMonthOnly"),
        (Self::DateShortYearOnly, "DateShortYearOnly"),
        (Self::DateLongYearOnly, "DateLongYearOnly"),
        (Self::TimeTwentyFourHours, "TimeTwentyFourHours"),
        (Self::TimeTwelveHours, "TimeTwelveHours"),
        (Self::TimePartDays, "TimePartDays"),
        (Self::TimePartHours, "TimePartHours"),
        (Self::TimePartMinutes, "TimePartMinutes"),
        (Self::TimePartSeconds, "TimePartSeconds"),
        (Self::StringPlayChars, "StringPlayChars"),
        (Self::NumberPlayDigits, "NumberPlayDigits"),
        (Self::NumberOrdinal, "NumberOrdinal"),
        (Self::LanguageCaseArticle, "LanguageCaseArticle"),
        (Self::LanguageCaseAccusative, "LanguageCaseAccusative"),
        (Self::LanguageCaseDative, "LanguageCaseDative"),
        (Self::LanguageCaseGenitive, "LanguageCaseGenitive"),
        (Self::LanguageCaseNominative, "LanguageCaseNominative"),
        (Self::LanguageQuantityPlural, "LanguageQuantityPlural"),
        (Self::LanguageQuantitySingular, "LanguageQuantitySingular"),
        (Self::LanguageGenderCommon, "LanguageGenderCommon"),
        (Self::LanguageGenderFeminine, "LanguageGenderFeminine"),
        (Self::LanguageGenderMasculine, "LanguageGenderMasculine"),
        (Self::LanguageGenderNeuter, "LanguageGenderNeuter"),
        (Self::CaseArticle, "CaseArticle"),
        (Self::CaseAccusative, "CaseAccusative"),
        (Self::CaseDative, "CaseDative"),
        (Self::CaseGenitive, "CaseGenitive"),
        (Self::CaseNominative, "CaseNominative"),
        (Self::QuantityPlural, "QuantityPlural"),
        (Self::QuantitySingular, "QuantitySingular"),
        (Self::GenderCommon, "GenderCommon"),
        (Self::GenderFeminine, "GenderFeminine"),
        (Self::GenderMasculine, "GenderMasculine"),
        (Self::GenderNeuter, "GenderNeuter"),
    ];
}
