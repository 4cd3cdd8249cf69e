// @generated from the schema "RegionTimeZone"; changes made here are lost at the next generation

/// The schema `RegionTimeZone`.
#[repr(C)]
pub struct RegionTimeZone {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `offset`: `integer (int64)`.
    pub offset: ::std::option::Option<i64>,
    /// `canonicalId`: `string`.
    #[doc(alias = "canonicalId")]
    pub canonical_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RegionTimeZone "RegionTimeZone" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        offset: i64 = "offset" 0 with_offset,
        canonical_id: ::std::string::String = "canonicalId" 0 with_canonical_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
