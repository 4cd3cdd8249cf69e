// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestCompleteData"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`.
#[repr(C)]
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

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestCompleteData "V2WemEngagementCelebrationUpdatesTopicContestCompleteData" 5 {
    (
        date_end: ::std::string::String = "dateEnd" 0 with_date_end,
        anonymization: crate::runtime::Open<Anonymization> = "anonymization" 0 with_anonymization,
        metrics: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestMetrics> = "metrics" 0 with_metrics,
        prizes: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestPrizes> = "prizes" 0 with_prizes,
        winners: ::std::vec::Vec<crate::V2WemEngagementCelebrationUpdatesTopicContestWinners> = "winners" 0 with_winners,
    )
});

/// The property `anonymization` of `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`. Known values: `UNKNOWN`, `NO_ANONYMIZATION`, `ALL`, `ALL_EXCEPT_TOP`.
#[non_exhaustive]
pub enum Anonymization {
    Unknown,
    NoAnonymization,
    All,
    AllExceptTop,
}

crate::runtime::known!(Anonymization);

impl crate::runtime::Enum for Anonymization {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::NoAnonymization, "NO_ANONYMIZATION"),
        (Self::All, "ALL"),
        (Self::AllExceptTop, "ALL_EXCEPT_TOP"),
    ];
}
