// @generated from the schema "ConversationMessageEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationMessageEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationMessageEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationMessageEventTopicJourneyAction "ConversationMessageEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationMessageEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
