// @generated from the schema "AuthzGrant"; changes made here are lost at the next generation

use crate::{AuthzDivision, AuthzGrantRole};
use crate::runtime::{DateTime, Extra};

/// The schema `AuthzGrant`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthzGrant {
    /// `subjectId`: `string`.
    #[doc(alias = "subjectId")]
    pub subject_id: Option<String>,
    /// `division`: `AuthzDivision`.
    pub division: Option<Box<AuthzDivision>>,
    /// `role`: `AuthzGrantRole`.
    pub role: Option<Box<AuthzGrantRole>>,
    /// `grantMadeAt`: `string (date-time)`.
    #[doc(alias = "grantMadeAt")]
    pub grant_made_at: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthzGrant "AuthzGrant" 4 {
    (
        subject_id: String = "subjectId" with_subject_id,
        division: Box<AuthzDivision> = "division" with_division,
        role: Box<AuthzGrantRole> = "role" with_role,
        grant_made_at: DateTime = "grantMadeAt" with_grant_made_at,
    )
});
