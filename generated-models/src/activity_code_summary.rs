// @generated from the schema "ActivityCodeSummary"; changes made here are lost at the next generation

/// The schema `ActivityCodeSummary`.
pub struct ActivityCodeSummary {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `secondaryPresences`: `array of SecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: ::std::option::Option<
        ::std::vec::Vec<crate::SecondaryPresence>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActivityCodeSummary {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        secondary_presences: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActivityCodeSummary = &<ActivityCodeSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActivityCodeSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("secondaryPresences", "secondary_presences", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.secondary_presences, &E.self_uri],
    }
};

crate::runtime::model!(ActivityCodeSummary);

crate::runtime::setters!(ActivityCodeSummary {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_secondary_presences: secondary_presences: ::std::vec::Vec<crate::SecondaryPresence>,
    with_self_uri: self_uri: ::std::string::String,
});
