// @generated from the schema "QueueConversationCobrowseEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationCobrowseEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyAction "QueueConversationCobrowseEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
