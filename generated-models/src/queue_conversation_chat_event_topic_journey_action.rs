// @generated from the schema "QueueConversationChatEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicJourneyAction`.
pub struct QueueConversationChatEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationChatEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationChatEventTopicJourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationChatEventTopicJourneyAction = &<QueueConversationChatEventTopicJourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationChatEventTopicJourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("actionMap", "action_map", 0)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(QueueConversationChatEventTopicJourneyAction);

crate::runtime::setters!(QueueConversationChatEventTopicJourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyActionMap>,
});
