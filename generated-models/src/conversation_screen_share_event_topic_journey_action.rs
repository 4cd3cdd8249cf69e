// @generated from the schema "ConversationScreenShareEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationScreenShareEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyAction "ConversationScreenShareEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
