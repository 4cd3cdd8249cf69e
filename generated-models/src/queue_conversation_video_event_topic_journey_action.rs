// @generated from the schema "QueueConversationVideoEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationVideoEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicJourneyAction "QueueConversationVideoEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
