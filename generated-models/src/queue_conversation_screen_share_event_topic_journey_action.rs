// @generated from the schema "QueueConversationScreenShareEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationScreenShareEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyAction "QueueConversationScreenShareEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
