// @generated from the schema "ContestCompleteData"; changes made here are lost at the next generation

/// The schema `ContestCompleteData`.
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

impl crate::runtime::Model for ContestCompleteData {
    const EMPTY: Self = Self {
        date_end: ::std::option::Option::None,
        anonymization: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        prizes: ::std::option::Option::None,
        winners: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContestCompleteData = &<ContestCompleteData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContestCompleteData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateEnd", "date_end", 0),
            ("anonymization", "anonymization", 0),
            ("metrics", "metrics", 0),
            ("prizes", "prizes", 0),
            ("winners", "winners", 0),
        ],
        fields: &[&E.date_end, &E.anonymization, &E.metrics, &E.prizes, &E.winners],
    }
};

crate::runtime::model!(ContestCompleteData);

crate::runtime::setters!(ContestCompleteData {
    with_date_end: date_end: crate::runtime::Date,
    with_anonymization: anonymization: crate::runtime::Open<Anonymization>,
    with_metrics: metrics: ::std::vec::Vec<crate::ContestDataMetrics>,
    with_prizes: prizes: ::std::vec::Vec<crate::ContestDataPrizes>,
    with_winners: winners: ::std::vec::Vec<crate::ContestDataWinners>,
});

/// The property `anonymization` of `ContestCompleteData`. Known values: `NoAnonymization`, `All`, `AllExceptTop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Anonymization {
    NoAnonymization,
    All,
    AllExceptTop,
}

impl crate::runtime::Enum for Anonymization {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoAnonymization, "NoAnonymization"),
        (Self::All, "All"),
        (Self::AllExceptTop, "AllExceptTop"),
    ];
}
