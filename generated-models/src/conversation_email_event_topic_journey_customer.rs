// @generated from the schema "ConversationEmailEventTopicJourneyCustomer"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicJourneyCustomer`.
pub struct ConversationEmailEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEmailEventTopicJourneyCustomer {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        id_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicJourneyCustomer = &<ConversationEmailEventTopicJourneyCustomer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicJourneyCustomer",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("idType", "id_type", 0)],
        fields: &[&E.id, &E.id_type],
    }
};

crate::runtime::model!(ConversationEmailEventTopicJourneyCustomer);

crate::runtime::setters!(ConversationEmailEventTopicJourneyCustomer {
    with_id: id: ::std::string::String,
    with_id_type: id_type: ::std::string::String,
});
