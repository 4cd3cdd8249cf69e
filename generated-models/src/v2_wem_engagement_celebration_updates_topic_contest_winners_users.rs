// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `rank`: `integer`.
    pub rank: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers "V2WemEngagementCelebrationUpdatesTopicContestWinnersUsers" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        rank: i64 = "rank" 0 with_rank,
    )
});
