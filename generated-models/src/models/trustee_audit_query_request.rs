// @generated from the schema "TrusteeAuditQueryRequest"; changes made here are lost at the next generation

use crate::{Facet, Filter};
use crate::runtime::{DateTime, Extra};

/// The schema `TrusteeAuditQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrusteeAuditQueryRequest {
    /// `trusteeOrganizationIds`: `array of string`, required.
    #[doc(alias = "trusteeOrganizationIds")]
    pub trustee_organization_ids: Option<Vec<String>>,
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

crate::runtime::model!(TrusteeAuditQueryRequest "TrusteeAuditQueryRequest" 7 {
    (
        trustee_organization_ids: Vec<String> = "trusteeOrganizationIds" with_trustee_organization_ids required,
        trustee_user_ids: Vec<String> = "trusteeUserIds" with_trustee_user_ids required,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        query_phrase: String = "queryPhrase" with_query_phrase,
        facets: Vec<Facet> = "facets" with_facets,
        filters: Vec<Filter> = "filters" with_filters,
    )
});
