// @generated from the schema "TrustUserDetails"; changes made here are lost at the next generation

use crate::OrgUser;
use crate::runtime::{DateTime, Extra};

/// The schema `TrustUserDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustUserDetails {
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<OrgUser>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustUserDetails "TrustUserDetails" 2 {
    (
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<OrgUser> = "createdBy" with_created_by read_only,
    )
});
