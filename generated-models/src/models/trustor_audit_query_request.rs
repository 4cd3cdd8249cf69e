// @generated from the schema "TrustorAuditQueryRequest"; changes made here are lost at the next generation

use crate::{Facet, Filter};
use crate::runtime::{DateTime, Extra};

/// The schema `TrustorAuditQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustorAuditQueryRequest {
    /// `trustorOrganizationId`: `string`, required.
    #[doc(alias = "trustorOrganizationId")]
    pub trustor_organization_id: Option<String>,
    /// `trusteeUserIds`: `array of string`, required.
    #[doc(alias = "trusteeUserIds")]
    pub trustee_user_ids: Option<Vec<String>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: Option<String>,
    /// `facets`: `array of Facet`.
    pub facets: Option<Vec<Facet>>,
    /// `filters`: `array of Filter`.
    pub filters: Option<Vec<Filter>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustorAuditQueryRequest "TrustorAuditQueryRequest" 7 {
    (
        trustor_organization_id: String = "trustorOrganizationId" with_trustor_organization_id required,
        trustee_user_ids: Vec<String> = "trusteeUserIds" with_trustee_user_ids required,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        query_phrase: String = "queryPhrase" with_query_phrase,
        facets: Vec<Facet> = "facets" with_facets,
        filters: Vec<Filter> = "filters" with_filters,
    )
});
