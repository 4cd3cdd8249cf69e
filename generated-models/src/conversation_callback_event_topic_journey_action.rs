// @generated from the schema "ConversationCallbackEventTopicJourneyAction"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicJourneyAction`.
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

impl crate::runtime::Model for ConversationCallbackEventTopicJourneyAction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        action_map: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicJourneyAction = &<ConversationCallbackEventTopicJourneyAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicJourneyAction",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("actionMap", "action_map", 0)],
        fields: &[&E.id, &E.action_map],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicJourneyAction);

crate::runtime::setters!(ConversationCallbackEventTopicJourneyAction {
    with_id: id: ::std::string::String,
    with_action_map: action_map: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyActionMap>,
});
