// @generated from the schema "ProgramsMappingsEntityListing"; changes made here are lost at the next generation

/// The schema `ProgramsMappingsEntityListing`.
pub struct ProgramsMappingsEntityListing {
    /// `entities`: `array of ProgramMappings`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ProgramMappings>>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `pageCount`: `integer (int32)`.
    #[doc(alias = "pageCount")]
    pub page_count: ::std::option::Option<i32>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProgramsMappingsEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        page_count: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramsMappingsEntityListing = &<ProgramsMappingsEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramsMappingsEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("pageSize", "page_size", 0),
            ("selfUri", "self_uri", 0),
            ("pageCount", "page_count", 0),
            ("nextUri", "next_uri", 0),
        ],
        fields: &[&E.entities, &E.page_size, &E.self_uri, &E.page_count, &E.next_uri],
    }
};

crate::runtime::model!(ProgramsMappingsEntityListing);

crate::runtime::setters!(ProgramsMappingsEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::ProgramMappings>,
    with_page_size: page_size: i32,
    with_self_uri: self_uri: ::std::string::String,
    with_page_count: page_count: i32,
    with_next_uri: next_uri: ::std::string::String,
});
