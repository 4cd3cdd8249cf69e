// @generated from the schema "DynamicGroupDefinition"; changes made here are lost at the next generation

/// The schema `DynamicGroupDefinition`.
pub struct DynamicGroupDefinition {
    /// `group`: `AddressableEntityRef`, required.
    pub group: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`, required.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `query`: `DynamicGroupQuery`, required.
    pub query: ::std::option::Option<::std::boxed::Box<crate::DynamicGroupQuery>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicGroupDefinition {
    const EMPTY: Self = Self {
        group: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        query: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicGroupDefinition = &<DynamicGroupDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicGroupDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("group", "group", 1),
            ("dateModified", "date_modified", 1),
            ("query", "query", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.group, &E.date_modified, &E.query, &E.self_uri],
    }
};

crate::runtime::model!(DynamicGroupDefinition);

crate::runtime::setters!(DynamicGroupDefinition {
    with_group: group: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_query: query: ::std::boxed::Box<crate::DynamicGroupQuery>,
    with_self_uri: self_uri: ::std::string::String,
});
