// @generated from the schema "QueueConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationCallbackEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyAction "QueueConversationCallbackEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
