// @generated from the schema "ExternalOrganizationTrustorLink"; changes made here are lost at the next generation

use crate::WritableStarrableDivision;
use crate::runtime::{DateTime, Extra};

/// The schema `ExternalOrganizationTrustorLink`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalOrganizationTrustorLink {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: Option<String>,
    /// `trustorOrgId`: `string`.
    #[doc(alias = "trustorOrgId")]
    pub trustor_org_id: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `externalOrganizationUri`: `string`, read-only.
    #[doc(alias = "externalOrganizationUri")]
    pub external_organization_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalOrganizationTrustorLink "ExternalOrganizationTrustorLink" 7 {
    (
        id: String = "id" with_id read_only,
        division: Box<WritableStarrableDivision> = "division" with_division,
        external_organization_id: String = "externalOrganizationId" with_external_organization_id,
        trustor_org_id: String = "trustorOrgId" with_trustor_org_id,
        date_created: DateTime = "dateCreated" with_date_created,
        external_organization_uri: String = "externalOrganizationUri" with_external_organization_uri read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
