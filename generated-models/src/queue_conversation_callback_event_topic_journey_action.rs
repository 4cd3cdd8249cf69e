// @generated from the schema "QueueConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicJourneyAction`.
pub struct QueueConversationCallbackEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationCallbackEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCallbackEventTopicJourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCallbackEventTopicJourneyAction = &<QueueConversationCallbackEventTopicJourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCallbackEventTopicJourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("actionMap", "action_map", 0)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyAction);

crate::runtime::setters!(QueueConversationCallbackEventTopicJourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyActionMap>,
});
