// @generated from the schema "ConversationVideoEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationVideoEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationVideoEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationVideoEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationVideoEventTopicJourneyAction "ConversationVideoEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationVideoEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
