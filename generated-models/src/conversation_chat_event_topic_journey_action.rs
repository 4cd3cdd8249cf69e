// @generated from the schema "ConversationChatEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationChatEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationChatEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChatEventTopicJourneyAction "ConversationChatEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
