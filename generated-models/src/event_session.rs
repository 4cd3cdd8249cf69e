// @generated from the schema "EventSession"; changes made here are lost at the next generation

/// The schema `EventSession`.
pub struct EventSession {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventSession = &<EventSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventSession",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("selfUri", "self_uri", 0), ("type", "type", 1)],
        fields: &[&E.id, &E.self_uri, &E.r#type],
    }
};

crate::runtime::model!(EventSession);

crate::runtime::setters!(EventSession {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
