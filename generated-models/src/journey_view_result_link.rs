// @generated from the schema "JourneyViewResultLink"; changes made here are lost at the next generation

/// The schema `JourneyViewResultLink`.
pub struct JourneyViewResultLink {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `connectionCount`: `integer (int32)`, read-only.
    #[doc(alias = "connectionCount")]
    pub connection_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewResultLink {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        connection_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewResultLink = &<JourneyViewResultLink as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewResultLink",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("connectionCount", "connection_count", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.connection_count, &E.self_uri],
    }
};

crate::runtime::model!(JourneyViewResultLink);

crate::runtime::setters!(JourneyViewResultLink {
    with_id: id: ::std::string::String,
    with_connection_count: connection_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
