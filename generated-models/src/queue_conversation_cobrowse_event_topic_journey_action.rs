// @generated from the schema "QueueConversationCobrowseEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicJourneyAction`.
pub struct QueueConversationCobrowseEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `QueueConversationCobrowseEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationCobrowseEventTopicJourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationCobrowseEventTopicJourneyAction = &<QueueConversationCobrowseEventTopicJourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationCobrowseEventTopicJourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("actionMap", "action_map", 0)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyAction);

crate::runtime::setters!(QueueConversationCobrowseEventTopicJourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyActionMap>,
});
