// @generated from the schema "Trustor"; changes made here are lost at the next generation

/// The schema `Trustor`.
#[repr(C)]
pub struct Trustor {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `authorization`: `TrusteeAuthorization`, read-only.
    pub authorization: ::std::option::Option<
        ::std::boxed::Box<crate::TrusteeAuthorization>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Trustor "Trustor" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        enabled: bool = "enabled" 1 with_enabled,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        created_by: ::std::boxed::Box<crate::OrgUser> = "createdBy" 2 with_created_by,
        organization: ::std::boxed::Box<crate::Organization> = "organization" 2 with_organization,
        authorization: ::std::boxed::Box<crate::TrusteeAuthorization> = "authorization" 2 with_authorization,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
