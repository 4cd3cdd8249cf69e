// @generated from the schema "CursorOrganizationListing"; changes made here are lost at the next generation

/// The schema `CursorOrganizationListing`.
pub struct CursorOrganizationListing {
    /// `entities`: `array of ExternalOrganization`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ExternalOrganization>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `cursors`: `Cursors`.
    pub cursors: ::std::option::Option<::std::boxed::Box<crate::Cursors>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CursorOrganizationListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        previous_uri: ::std::option::Option::None,
        cursors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CursorOrganizationListing = &<CursorOrganizationListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CursorOrganizationListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("nextUri", "next_uri", 0),
            ("selfUri", "self_uri", 0),
            ("previousUri", "previous_uri", 0),
            ("cursors", "cursors", 0),
        ],
        fields: &[&E.entities, &E.next_uri, &E.self_uri, &E.previous_uri, &E.cursors],
    }
};

crate::runtime::model!(CursorOrganizationListing);

crate::runtime::setters!(CursorOrganizationListing {
    with_entities: entities: ::std::vec::Vec<crate::ExternalOrganization>,
    with_next_uri: next_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_previous_uri: previous_uri: ::std::string::String,
    with_cursors: cursors: ::std::boxed::Box<crate::Cursors>,
});
