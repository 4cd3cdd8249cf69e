// @generated from the schema "AuditRealtimeQueryRequest"; changes made here are lost at the next generation

/// The schema `AuditRealtimeQueryRequest`.
pub struct AuditRealtimeQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditRealtimeQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        service_name: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditRealtimeQueryRequest = &<AuditRealtimeQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditRealtimeQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("serviceName", "service_name", 0),
            ("filters", "filters", 0),
            ("sort", "sort", 0),
            ("pageNumber", "page_number", 0),
            ("pageSize", "page_size", 0),
        ],
        fields: &[
            &E.interval,
            &E.service_name,
            &E.filters,
            &E.sort,
            &E.page_number,
            &E.page_size,
        ],
    }
};

crate::runtime::model!(AuditRealtimeQueryRequest);

crate::runtime::setters!(AuditRealtimeQueryRequest {
    with_interval: interval: ::std::string::String,
    with_service_name: service_name: ::std::string::String,
    with_filters: filters: ::std::vec::Vec<crate::AuditQueryFilter>,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
});
