// @generated from the schema "ContestCompleteData"; changes made here are lost at the next generation

/// The schema `ContestCompleteData`.
#[repr(C)]
pub struct ContestCompleteData {
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// `anonymization`: `string`.
    pub anonymization: ::std::option::Option<crate::runtime::Open<Anonymization>>,
    /// `metrics`: `array of ContestDataMetrics`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::ContestDataMetrics>>,
    /// `prizes`: `array of ContestDataPrizes`.
    pub prizes: ::std::option::Option<::std::vec::Vec<crate::ContestDataPrizes>>,
    /// `winners`: `array of ContestDataWinners`.
    pub winners: ::std::option::Option<::std::vec::Vec<crate::ContestDataWinners>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContestCompleteData "ContestCompleteData" 5 {
    (
        date_end: crate::runtime::Date = "dateEnd" 0 with_date_end,
        anonymization: crate::runtime::Open<Anonymization> = "anonymization" 0 with_anonymization,
        metrics: ::std::vec::Vec<crate::ContestDataMetrics> = "metrics" 0 with_metrics,
        prizes: ::std::vec::Vec<crate::ContestDataPrizes> = "prizes" 0 with_prizes,
        winners: ::std::vec::Vec<crate::ContestDataWinners> = "winners" 0 with_winners,
    )
});

/// The property `anonymization` of `ContestCompleteData`. Known values: `NoAnonymization`, `All`, `AllExceptTop`.
#[non_exhaustive]
pub enum Anonymization {
    NoAnonymization,
    All,
    AllExceptTop,
}

crate::runtime::known!(Anonymization);

impl crate::runtime::Enum for Anonymization {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoAnonymization, "NoAnonymization"),
        (Self::All, "All"),
        (Self::AllExceptTop, "AllExceptTop"),
    ];
}
