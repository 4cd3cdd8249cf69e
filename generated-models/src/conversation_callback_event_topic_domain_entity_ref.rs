// @generated from the schema "ConversationCallbackEventTopicDomainEntityRef"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicDomainEntityRef`.
pub struct ConversationCallbackEventTopicDomainEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallbackEventTopicDomainEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicDomainEntityRef = &<ConversationCallbackEventTopicDomainEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicDomainEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("selfUri", "self_uri", 0)],
        fields: &[&E.id, &E.self_uri],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicDomainEntityRef);

crate::runtime::setters!(ConversationCallbackEventTopicDomainEntityRef {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
