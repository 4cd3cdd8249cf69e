// @generated from the schema "AuditQueryRequest"; changes made here are lost at the next generation

use crate::{AuditQueryFilter, AuditQuerySort};
use crate::runtime::Extra;

/// The schema `AuditQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `serviceName`: `string`.
    #[doc(alias = "serviceName")]
    pub service_name: Option<String>,
    /// `filters`: `array of AuditQueryFilter`.
    pub filters: Option<Vec<AuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryRequest "AuditQueryRequest" 4 {
    (
        interval: String = "interval" with_interval required,
        service_name: String = "serviceName" with_service_name,
        filters: Vec<AuditQueryFilter> = "filters" with_filters,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
    )
});
