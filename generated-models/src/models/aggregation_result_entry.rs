// @generated from the schema "AggregationResultEntry"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AggregationResultEntry`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregationResultEntry {
    /// `count`: `integer (int64)`.
    pub count: Option<i64>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `gte`: `number (double)`.
    pub gte: Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregationResultEntry "AggregationResultEntry" 4 {
    (
        count: i64 = "count" with_count,
        value: String = "value" with_value,
        gte: f64 = "gte" with_gte,
        lt: f64 = "lt" with_lt,
    )
});
