// @generated from the schema "QMAuditQueryRequest"; changes made here are lost at the next generation

use crate::{AuditQuerySort, QualityAuditQueryFilter};
use crate::runtime::Extra;

/// The schema `QMAuditQueryRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QMAuditQueryRequest {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `filters`: `array of QualityAuditQueryFilter`, required.
    pub filters: Option<Vec<QualityAuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: Option<Vec<AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QMAuditQueryRequest "QMAuditQueryRequest" 3 {
    (
        interval: String = "interval" with_interval required,
        filters: Vec<QualityAuditQueryFilter> = "filters" with_filters required,
        sort: Vec<AuditQuerySort> = "sort" with_sort,
    )
});
