// @generated from the schema "AuditQueryRequest"; changes made here are lost at the next generation

/// The schema `AuditQueryRequest`.
#[repr(C)]
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

crate::runtime::model!(AuditQueryRequest "AuditQueryRequest" 4 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        service_name: ::std::string::String = "serviceName" 0 with_service_name,
        filters: ::std::vec::Vec<crate::AuditQueryFilter> = "filters" 0 with_filters,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
    )
});
