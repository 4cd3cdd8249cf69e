// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicJourneyAction`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyActionMap,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyAction "QueueConversationSocialExpressionEventTopicJourneyAction" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        action_map: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyActionMap> = "actionMap" 0 with_action_map,
    )
});
