// @generated from the schema "ConversationCobrowseEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationCobrowseEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicJourneyAction "ConversationCobrowseEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
