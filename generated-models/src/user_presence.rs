// @generated from the schema "UserPresence"; changes made here are lost at the next generation

/// The schema `UserPresence`.
pub struct UserPresence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `presenceDefinition`: `PresenceDefinition`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: ::std::option::Option<
        ::std::boxed::Box<crate::PresenceDefinition>,
    >,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserPresence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        source: ::std::option::Option::None,
        source_id: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        presence_definition: ::std::option::Option::None,
        message: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserPresence = &<UserPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("source", "source", 0),
            ("sourceId", "source_id", 0),
            ("primary", "primary", 0),
            ("presenceDefinition", "presence_definition", 0),
            ("message", "message", 0),
            ("modifiedDate", "modified_date", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.source,
            &E.source_id,
            &E.primary,
            &E.presence_definition,
            &E.message,
            &E.modified_date,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UserPresence);

crate::runtime::setters!(UserPresence {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_source: source: ::std::string::String,
    with_source_id: source_id: ::std::string::String,
    with_primary: primary: bool,
    with_presence_definition: presence_definition: ::std::boxed::Box<crate::PresenceDefinition>,
    with_message: message: ::std::string::String,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});
