// @generated from the schema "ConversationCallbackEventTopicDivisionEntityRef"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicDivisionEntityRef`.
pub struct ConversationCallbackEventTopicDivisionEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `dateDivisionUpdated`: `string (date-time)`.
    #[doc(alias = "dateDivisionUpdated")]
    pub date_division_updated: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallbackEventTopicDivisionEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        date_division_updated: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicDivisionEntityRef = &<ConversationCallbackEventTopicDivisionEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicDivisionEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("dateDivisionUpdated", "date_division_updated", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.date_division_updated],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicDivisionEntityRef);

crate::runtime::setters!(ConversationCallbackEventTopicDivisionEntityRef {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_date_division_updated: date_division_updated: crate::runtime::DateTime,
});
