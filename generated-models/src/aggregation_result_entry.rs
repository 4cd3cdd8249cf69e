// @generated from the schema "AggregationResultEntry"; changes made here are lost at the next generation

/// The schema `AggregationResultEntry`.
#[repr(C)]
pub struct AggregationResultEntry {
    /// `count`: `integer (int64)`.
    pub count: ::std::option::Option<i64>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AggregationResultEntry "AggregationResultEntry" 4 {
    (
        count: i64 = "count" 0 with_count,
        value: ::std::string::String = "value" 0 with_value,
        gte: f64 = "gte" 0 with_gte,
        lt: f64 = "lt" 0 with_lt,
    )
});
