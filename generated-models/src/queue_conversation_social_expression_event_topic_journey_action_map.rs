// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyActionMap "QueueConversationSocialExpressionEventTopicJourneyActionMap" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: i64 = "version" 0 with_version,
    )
});
