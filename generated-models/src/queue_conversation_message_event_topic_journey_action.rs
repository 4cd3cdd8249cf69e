// @generated from the schema "QueueConversationMessageEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationMessageEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicJourneyAction "QueueConversationMessageEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
