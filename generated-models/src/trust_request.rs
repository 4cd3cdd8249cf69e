// @generated from the schema "TrustRequest"; changes made here are lost at the next generation

/// The schema `TrustRequest`.
#[repr(C)]
pub struct TrustRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `trustee`: `Organization`, required, read-only.
    pub trustee: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `users`: `array of OrgUser`, read-only.
    pub users: ::std::option::Option<::std::vec::Vec<crate::OrgUser>>,
    /// `groups`: `array of TrustGroup`, read-only.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::TrustGroup>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustRequest "TrustRequest" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        created_by: ::std::boxed::Box<crate::OrgUser> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        trustee: ::std::boxed::Box<crate::Organization> = "trustee" 3 with_trustee,
        users: ::std::vec::Vec<crate::OrgUser> = "users" 2 with_users,
        groups: ::std::vec::Vec<crate::TrustGroup> = "groups" 2 with_groups,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
