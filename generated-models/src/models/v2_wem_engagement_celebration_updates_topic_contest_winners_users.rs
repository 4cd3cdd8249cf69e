// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `rank`: `integer`.
    pub rank: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers" 2 {
    (
        id: String = "id" with_id,
        rank: i64 = "rank" with_rank,
    )
});
