// @generated from the schema "Trustor"; changes made here are lost at the next generation

use crate::{OrgUser, Organization, TrusteeAuthorization};
use crate::runtime::{DateTime, Extra};

/// The schema `Trustor`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Trustor {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `OrgUser`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<OrgUser>>,
    /// `organization`: `Organization`, read-only.
    pub organization: Option<Box<Organization>>,
    /// `authorization`: `TrusteeAuthorization`, read-only.
    pub authorization: Option<Box<TrusteeAuthorization>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Trustor "Trustor" 7 {
    (
        id: String = "id" with_id read_only,
        enabled: bool = "enabled" with_enabled required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<OrgUser> = "createdBy" with_created_by read_only,
        organization: Box<Organization> = "organization" with_organization read_only,
        authorization: Box<TrusteeAuthorization> = "authorization" with_authorization read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
