// @generated from the schema "TrustUserDetails"; changes made here are lost at the next generation

/// The schema `TrustUserDetails`.
#[repr(C)]
pub struct TrustUserDetails {
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::OrgUser>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustUserDetails "TrustUserDetails" 2 {
    (
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        created_by: ::std::boxed::Box<crate::OrgUser> = "createdBy" 2 with_created_by,
    )
});
