// @generated from the schema "ConversationEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicJourneyAction`.
pub struct ConversationEventTopicJourneyAction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `actionMap`: `ConversationEventTopicJourneyActionMap`.
    #[doc(alias = "actionMap")]
    pub action_map: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyActionMap>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicJourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicJourneyAction = &<ConversationEventTopicJourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicJourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("actionMap", "action_map", 0)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(ConversationEventTopicJourneyAction);

crate::runtime::setters!(ConversationEventTopicJourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::ConversationEventTopicJourneyActionMap>,
});
