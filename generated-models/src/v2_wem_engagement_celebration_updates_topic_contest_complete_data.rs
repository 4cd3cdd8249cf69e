// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestCompleteData"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
pub struct V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
    /// `dateEnd`: `string`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<::std::string::String>,
    /// `anonymization`: `string`.
    pub anonymization: ::std::option::Option<crate::runtime::Open<Anonymization>>,
    /// `metrics`: `array of V2WemEngagementCelebrationUpdatesTopicContestMetrics`.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestMetrics>,
    >,
    /// `prizes`: `array of V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
    pub prizes: ::std::option::Option<
        ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestPrizes>,
    >,
    /// `winners`: `array of V2WemEngagementCelebrationUpdatesTopicContestWinners`.
    pub winners: ::std::option::Option<
        ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinners>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
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
    const E: &V2WemEngagementCelebrationUpdatesTopicContestCompleteData = &<V2WemEngagementCelebrationUpdatesTopicContestCompleteData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WemEngagementCelebrationUpdatesTopicContestCompleteData",
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

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestCompleteData);

crate::runtime::setters!(V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
    with_date_end: date_end: ::std::string::String,
    with_anonymization: anonymization: crate::runtime::Open<Anonymization>,
    with_metrics: metrics: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestMetrics>,
    with_prizes: prizes: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestPrizes>,
    with_winners: winners: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinners>,
});

/// The property `anonymization` of `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`. Known values: `UNKNOWN`, `NO_ANONYMIZATION`, `ALL`, `ALL_EXCEPT_TOP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Anonymization {
    Unknown,
    NoAnonymization,
    All,
    AllExceptTop,
}

impl crate::runtime::Enum for Anonymization {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::NoAnonymization, "NO_ANONYMIZATION"),
        (Self::All, "ALL"),
        (Self::AllExceptTop, "ALL_EXCEPT_TOP"),
    ];
}
