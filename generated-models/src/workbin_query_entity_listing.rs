// @generated from the schema "WorkbinQueryEntityListing"; changes made here are lost at the next generation

/// The schema `WorkbinQueryEntityListing`.
pub struct WorkbinQueryEntityListing {
    /// `entities`: `array of Workbin`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Workbin>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: ::std::option::Option<::std::string::String>,
    /// `after`: `string`.
    pub after: ::std::option::Option<::std::string::String>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkbinQueryEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        next_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        previous_uri: ::std::option::Option::None,
        after: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkbinQueryEntityListing = &<WorkbinQueryEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkbinQueryEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("nextUri", "next_uri", 0),
            ("selfUri", "self_uri", 0),
            ("previousUri", "previous_uri", 0),
            ("after", "after", 0),
            ("count", "count", 0),
        ],
        fields: &[
            &E.entities,
            &E.next_uri,
            &E.self_uri,
            &E.previous_uri,
            &E.after,
            &E.count,
        ],
    }
};

crate::runtime::model!(WorkbinQueryEntityListing);

crate::runtime::setters!(WorkbinQueryEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::Workbin>,
    with_next_uri: next_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_previous_uri: previous_uri: ::std::string::String,
    with_after: after: ::std::string::String,
    with_count: count: i32,
});
