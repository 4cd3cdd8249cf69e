// @generated from the schema "V2WemEngagementCelebrationUpdatesTopicUserId"; changes made here are lost at the next generation

/// The schema `V2WemEngagementCelebrationUpdatesTopicUserId`.
#[repr(C)]
pub struct V2WemEngagementCelebrationUpdatesTopicUserId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WemEngagementCelebrationUpdatesTopicUserId "V2WemEngagementCelebrationUpdatesTopicUserId" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
