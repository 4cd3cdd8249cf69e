// @generated from the schema "AuditRealtimeQueryRequest"; changes made here are lost at the next generation

/// The schema `AuditRealtimeQueryRequest`.
#[repr(C)]
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

crate::runtime::model!(AuditRealtimeQueryRequest "AuditRealtimeQueryRequest" 6 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        service_name: ::std::string::String = "serviceName" 0 with_service_name,
        filters: ::std::vec::Vec<crate::AuditQueryFilter> = "filters" 0 with_filters,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
        page_number: i32 = "pageNumber" 0 with_page_number,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});
