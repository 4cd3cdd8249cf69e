// @generated from the schema "ConversationSocialExpressionEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicJourneyAction`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationSocialExpressionEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyAction "ConversationSocialExpressionEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
