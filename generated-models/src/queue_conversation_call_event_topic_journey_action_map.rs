// @generated from the schema "QueueConversationCallEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicJourneyActionMap`.
#[repr(C)]
pub struct QueueConversationCallEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicJourneyActionMap "QueueConversationCallEventTopicJourneyActionMap" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: i64 = "version" 0 with_version,
    )
});
