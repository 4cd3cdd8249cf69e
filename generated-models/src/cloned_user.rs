// @generated from the schema "ClonedUser"; changes made here are lost at the next generation

/// The schema `ClonedUser`.
#[repr(C)]
pub struct ClonedUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `trustor`: `DomainEntityRef`, read-only.
    pub trustor: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ClonedUser "ClonedUser" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        trustor: ::std::boxed::Box<crate::DomainEntityRef> = "trustor" 2 with_trustor,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
