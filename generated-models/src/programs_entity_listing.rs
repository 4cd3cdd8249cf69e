// @generated from the schema "ProgramsEntityListing"; changes made here are lost at the next generation

/// The schema `ProgramsEntityListing`.
pub struct ProgramsEntityListing {
    /// `entities`: `array of ListedProgram`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ListedProgram>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramsEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramsEntityListing = &<ProgramsEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramsEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("pageSize", "page_size", 0),
            ("selfUri", "self_uri", 0),
            ("nextUri", "next_uri", 0),
            ("pageCount", "page_count", 0),
        ],
        fields: &[&E.entities, &E.page_size, &E.self_uri, &E.next_uri, &E.page_count],
    }
};

crate::runtime::model!(ProgramsEntityListing);

crate::runtime::setters!(ProgramsEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::ListedProgram>,
    with_page_size: page_size: i32,
    with_self_uri: self_uri: ::std::string::String,
    with_next_uri: next_uri: ::std::string::String,
    with_page_count: page_count: i32,
});
