// @generated from the schema "TrustorAuditQueryRequest"; changes made here are lost at the next generation

/// The schema `TrustorAuditQueryRequest`.
pub struct TrustorAuditQueryRequest {
    /// `trustorOrganizationId`: `string`, required.
    #[doc(alias = "trustorOrganizationId")]
    pub trustor_organization_id: ::std::option::Option<::std::string::String>,
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

impl crate::runtime::Model for TrustorAuditQueryRequest {
    const EMPTY: Self = Self {
        trustor_organization_id: ::std::option::Option::None,
        trustee_user_ids: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        query_phrase: ::std::option::Option::None,
        facets: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrustorAuditQueryRequest = &<TrustorAuditQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrustorAuditQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("trustorOrganizationId", "trustor_organization_id", 1),
            ("trusteeUserIds", "trustee_user_ids", 1),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("queryPhrase", "query_phrase", 0),
            ("facets", "facets", 0),
            ("filters", "filters", 0),
        ],
        fields: &[
            &E.trustor_organization_id,
            &E.trustee_user_ids,
            &E.start_date,
            &E.end_date,
            &E.query_phrase,
            &E.facets,
            &E.filters,
        ],
    }
};

crate::runtime::model!(TrustorAuditQueryRequest);

crate::runtime::setters!(TrustorAuditQueryRequest {
    with_trustor_organization_id: trustor_organization_id: ::std::string::String,
    with_trustee_user_ids: trustee_user_ids: ::std::vec::Vec<::std::string::String>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_query_phrase: query_phrase: ::std::string::String,
    with_facets: facets: ::std::vec::Vec<crate::Facet>,
    with_filters: filters: ::std::vec::Vec<crate::Filter>,
});
