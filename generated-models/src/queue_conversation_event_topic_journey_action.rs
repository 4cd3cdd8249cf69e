// @generated from the schema "QueueConversationEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyAction "QueueConversationEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
