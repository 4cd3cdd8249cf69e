// @generated from the schema "AggregationRange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AggregationRange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AggregationRange {
    /// `gte`: `number (double)`.
    pub gte: Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AggregationRange "AggregationRange" 2 {
    (
        gte: f64 = "gte" with_gte,
        lt: f64 = "lt" with_lt,
    )
});
