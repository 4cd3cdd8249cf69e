// @generated from the schema "ConversationEmailEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationEmailEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationEmailEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEmailEventTopicJourneyAction "ConversationEmailEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
