// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestCompleteData"; changes made here are lost at the next generation

use crate::{
    V2WemEngagementCelebrationUpdatesTopicContestMetrics,
    V2WemEngagementCelebrationUpdatesTopicContestPrizes,
    V2WemEngagementCelebrationUpdatesTopicContestWinners,
};
use crate::runtime::{Extra, Open};

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestCompleteData {
    /// `dateEnd`: `string`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<String>,
    /// `anonymization`: one of `UNKNOWN`, `NO_ANONYMIZATION`, `ALL` and `ALL_EXCEPT_TOP`.
    pub anonymization: Option<Open<Anonymization>>,
    /// `metrics`: `array of V2WemEngagementCelebrationUpdatesTopicContestMetrics`.
    pub metrics: Option<Vec<V2WemEngagementCelebrationUpdatesTopicContestMetrics>>,
    /// `prizes`: `array of V2WemEngagementCelebrationUpdatesTopicContestPrizes`.
    pub prizes: Option<Vec<V2WemEngagementCelebrationUpdatesTopicContestPrizes>>,
    /// `winners`: `array of V2WemEngagementCelebrationUpdatesTopicContestWinners`.
    pub winners: Option<Vec<V2WemEngagementCelebrationUpdatesTopicContestWinners>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestCompleteData "V2WemEngagementCelebrationUpdatesTopicContestCompleteData" 5 {
    (
        date_end: String = "dateEnd" with_date_end,
        anonymization: Open<Anonymization> = "anonymization" with_anonymization,
        metrics: Vec<V2WemEngagementCelebrationUpdatesTopicContestMetrics> = "metrics" with_metrics,
        prizes: Vec<V2WemEngagementCelebrationUpdatesTopicContestPrizes> = "prizes" with_prizes,
        winners: Vec<V2WemEngagementCelebrationUpdatesTopicContestWinners> = "winners" with_winners,
    )
});

/// The property `anonymization` of `V2WemEngagementCelebrationUpdatesTopicContestCompleteData`. Known values: `UNKNOWN`, `NO_ANONYMIZATION`, `ALL`, `ALL_EXCEPT_TOP`.
#[repr(u16)]
#[non_exhaustive]
pub enum Anonymization {
    Unknown,
    NoAnonymization,
    All,
    AllExceptTop,
}

crate::runtime::values!(Anonymization {
    Unknown = "UNKNOWN",
    NoAnonymization = "NO_ANONYMIZATION",
    All = "ALL",
    AllExceptTop = "ALL_EXCEPT_TOP",
});
