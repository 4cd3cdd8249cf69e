// @generated from the schema "AggregationRange"; changes made here are lost at the next generation

/// The schema `AggregationRange`.
#[repr(C)]
pub struct AggregationRange {
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AggregationRange "AggregationRange" 2 {
    (
        gte: f64 = "gte" 0 with_gte,
        lt: f64 = "lt" 0 with_lt,
    )
});
