// @generated from the schema "ConversationEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicJourneyAction "ConversationEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
