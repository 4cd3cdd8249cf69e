// @generated from the schema "ConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationCallbackEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationCallbackEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallbackEventTopicJourneyAction "ConversationCallbackEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
