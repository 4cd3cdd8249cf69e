// @generated from the schema "ConversationMessageEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

/// The schema `ConversationMessageEventTopicJourneyCustomerSession`.
pub struct ConversationMessageEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageEventTopicJourneyCustomerSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageEventTopicJourneyCustomerSession = &<ConversationMessageEventTopicJourneyCustomerSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageEventTopicJourneyCustomerSession",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("type", "type", 0)],
        fields: &[&E.id, &E.r#type],
    }
};

crate::runtime::model!(ConversationMessageEventTopicJourneyCustomerSession);

crate::runtime::setters!(ConversationMessageEventTopicJourneyCustomerSession {
    with_id: id: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
