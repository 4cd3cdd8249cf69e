// @generated from the schema "DynamicGroupDefinition"; changes made here are lost at the next generation

/// The schema `DynamicGroupDefinition`.
#[repr(C)]
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

crate::runtime::model!(DynamicGroupDefinition "DynamicGroupDefinition" 4 {
    (
        group: ::std::boxed::Box<crate::AddressableEntityRef> = "group" 1 with_group,
        date_modified: crate::runtime::DateTime = "dateModified" 1 with_date_modified,
        query: ::std::boxed::Box<crate::DynamicGroupQuery> = "query" 1 with_query,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
