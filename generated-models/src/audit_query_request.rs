// @generated from the schema "AuditQueryRequest"; changes made here are lost at the next generation

/// The schema `AuditQueryRequest`.
pub struct AuditQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryRequest {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        service_name: ::std::option::Option::None,
        filters: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryRequest = &<AuditQueryRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("serviceName", "service_name", 0),
            ("filters", "filters", 0),
            ("sort", "sort", 0),
        ],
        fields: &[&E.interval, &E.service_name, &E.filters, &E.sort],
    }
};

crate::runtime::model!(AuditQueryRequest);

crate::runtime::setters!(AuditQueryRequest {
    with_interval: interval: ::std::string::String,
    with_service_name: service_name: ::std::string::String,
    with_filters: filters: ::std::vec::Vec<crate::AuditQueryFilter>,
    with_sort: sort: ::std::vec::Vec<crate::AuditQuerySort>,
});
