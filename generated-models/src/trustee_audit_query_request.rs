// @generated from the schema "TrusteeAuditQueryRequest"; changes made here are lost at the next generation

/// The schema `TrusteeAuditQueryRequest`.
#[repr(C)]
pub struct TrusteeAuditQueryRequest {
    /// `trusteeOrganizationIds`: `array of string`, required.
    #[doc(alias = "trusteeOrganizationIds")]
    pub trustee_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `trusteeUserIds`: `array of string`, required.
    #[doc(alias = "trusteeUserIds")]
    pub trustee_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `queryPhrase`: `string`.
    #[doc(alias = "queryPhrase")]
    pub query_phrase: ::std::option::Option<::std::string::String>,
    /// `facets`: `array of Facet`.
    pub facets: ::std::option::Option<::std::vec::Vec<crate::Facet>>,
    /// `filters`: `array of Filter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::Filter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrusteeAuditQueryRequest "TrusteeAuditQueryRequest" 7 {
    (
        trustee_organization_ids: ::std::vec::Vec<::std::string::String> = "trusteeOrganizationIds" 1 with_trustee_organization_ids,
        trustee_user_ids: ::std::vec::Vec<::std::string::String> = "trusteeUserIds" 1 with_trustee_user_ids,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        query_phrase: ::std::string::String = "queryPhrase" 0 with_query_phrase,
        facets: ::std::vec::Vec<crate::Facet> = "facets" 0 with_facets,
        filters: ::std::vec::Vec<crate::Filter> = "filters" 0 with_filters,
    )
});
