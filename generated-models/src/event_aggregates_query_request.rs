// @generated from the schema "EventAggregatesQueryRequest"; changes made here are lost at the next generation

/// The schema `EventAggregatesQueryRequest`.
#[repr(C)]
pub struct EventAggregatesQueryRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventAggregatesQueryRequest "EventAggregatesQueryRequest" 1 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
    )
});
