// @generated from the schema "ConversationCallEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationCallEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationCallEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicJourneyAction "ConversationCallEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationCallEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
