// @generated from the schema "QueueConversationMessageEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicJourneyActionMap`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicJourneyActionMap "QueueConversationMessageEventTopicJourneyActionMap" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: i64 = "version" 0 with_version,
    )
});
