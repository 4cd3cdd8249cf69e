// @generated from the schema "QueueConversationEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicJourneyActionMap`.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyActionMap "QueueConversationEventTopicJourneyActionMap" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: i64 = "version" 0 with_version,
    )
});
