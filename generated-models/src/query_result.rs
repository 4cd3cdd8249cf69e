// @generated from the schema "QueryResult"; changes made here are lost at the next generation

/// The schema `QueryResult`.
#[repr(C)]
pub struct QueryResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `body`: `DomainEntity`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::DomainEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueryResult "QueryResult" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        body: ::std::boxed::Box<crate::DomainEntity> = "body" 0 with_body,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
