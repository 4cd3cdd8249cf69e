// @generated from the schema "AuditRealtimeQueryRequest"; changes made here are lost at the next generation

use crate::{AuditQueryFilter, AuditQuerySort};
use crate::runtime::Extra;

/// The schema `AuditRealtimeQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditRealtimeQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: Option<String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: Option<Vec<AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// `pageNumber`: `integer (int32)`.
    #[doc(alias = "pageNumber")]
    pub page_number: Option<i32>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditRealtimeQueryRequest "AuditRealtimeQueryRequest" 6 {
    (
        interval: String = "interval" with_interval required,
        service_name: String = "serviceName" with_service_name,
        filters: Vec<AuditQueryFilter> = "filters" with_filters,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
        page_number: i32 = "pageNumber" with_page_number,
        page_size: i32 = "pageSize" with_page_size,
    )
});
