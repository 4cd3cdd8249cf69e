// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinnersScore"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersScore`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersScore {
    /// `score`: `number (double)`.
    pub score: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersScore "V2WemEngagementCelebrationUpdatesTopicContestWinnersScore" 1 {
    (
        score: f64 = "score" with_score,
    )
});
