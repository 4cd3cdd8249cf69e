// @generated from the schema "DomainEntity"; changes made here are lost at the next generation

/// The schema `DomainEntity`.
#[repr(C)]
pub struct DomainEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainEntity "DomainEntity" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
