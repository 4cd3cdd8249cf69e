// @generated from the schema "TrustRequest"; changes made here are lost at the next generation

use crate::{OrgUser, Organization, TrustGroup};
use crate::runtime::{DateTime, Extra};

/// The schema `TrustRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<OrgUser>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `trustee`: `Organization`, required, read-only.
    pub trustee: Option<Box<Organization>>,
    /// `users`: `array of OrgUser`, read-only.
    pub users: Option<Vec<OrgUser>>,
    /// `groups`: `array of TrustGroup`, read-only.
    pub groups: Option<Vec<TrustGroup>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustRequest "TrustRequest" 7 {
    (
        id: String = "id" with_id read_only,
        created_by: Box<OrgUser> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        trustee: Box<Organization> = "trustee" with_trustee required read_only,
        users: Vec<OrgUser> = "users" with_users read_only,
        groups: Vec<TrustGroup> = "groups" with_groups read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
