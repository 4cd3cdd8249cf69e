// @generated from the schema "QueueConversationEmailEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationEmailEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicJourneyAction "QueueConversationEmailEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
