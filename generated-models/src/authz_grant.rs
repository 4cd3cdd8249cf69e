// @generated from the schema "AuthzGrant"; changes made here are lost at the next generation

/// The schema `AuthzGrant`.
#[repr(C)]
pub struct AuthzGrant {
    /// `subjectId`: `string`.
    #[doc(alias = "subjectId")]
    pub subject_id: ::std::option::Option<::std::string::String>,
    /// `division`: `AuthzDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::AuthzDivision>>,
    /// `role`: `AuthzGrantRole`.
    pub role: ::std::option::Option<::std::boxed::Box<crate::AuthzGrantRole>>,
    /// `grantMadeAt`: `string (date-time)`.
    #[doc(alias = "grantMadeAt")]
    pub grant_made_at: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzGrant "AuthzGrant" 4 {
    (
        subject_id: ::std::string::String = "subjectId" 0 with_subject_id,
        division: ::std::boxed::Box<crate::AuthzDivision> = "division" 0 with_division,
        role: ::std::boxed::Box<crate::AuthzGrantRole> = "role" 0 with_role,
        grant_made_at: crate::runtime::DateTime = "grantMadeAt" 0 with_grant_made_at,
    )
});
