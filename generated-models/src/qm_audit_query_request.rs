// @generated from the schema "QMAuditQueryRequest"; changes made here are lost at the next generation

/// The schema `QMAuditQueryRequest`.
#[repr(C)]
pub struct QMAuditQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `filters`: `array of QualityAuditQueryFilter`, required.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::QualityAuditQueryFilter>>,
    /// `sort`: `array of AuditQuerySort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::AuditQuerySort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QMAuditQueryRequest "QMAuditQueryRequest" 3 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        filters: ::std::vec::Vec<crate::QualityAuditQueryFilter> = "filters" 1 with_filters,
        sort: ::std::vec::Vec<crate::AuditQuerySort> = "sort" 0 with_sort,
    )
});
