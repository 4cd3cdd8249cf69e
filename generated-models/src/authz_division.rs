// @generated from the schema "AuthzDivision"; changes made here are lost at the next generation

/// The schema `AuthzDivision`.
#[repr(C)]
pub struct AuthzDivision {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `homeDivision`: `boolean`, read-only.
    #[doc(alias = "homeDivision")]
    pub home_division: ::std::option::Option<bool>,
    /// `objectCounts`: `map of integer (int64)`, read-only.
    #[doc(alias = "objectCounts")]
    pub object_counts: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, i64>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzDivision "AuthzDivision" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 1 with_description,
        home_division: bool = "homeDivision" 2 with_home_division,
        object_counts: ::std::collections::BTreeMap<::std::string::String, i64> = "objectCounts" 2 with_object_counts,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
