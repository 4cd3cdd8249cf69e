// @generated from the schema "QueueConversationChatEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationChatEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationChatEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicJourneyAction "QueueConversationChatEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
