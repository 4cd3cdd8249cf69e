// @generated from the schema "QueueConversationCallEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationCallEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationCallEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicJourneyAction "QueueConversationCallEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
