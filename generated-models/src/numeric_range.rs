// @generated from the schema "NumericRange"; changes made here are lost at the next generation

/// The schema `NumericRange`.
#[repr(C)]
pub struct NumericRange {
    /// `gt`: `number (double)`.
    pub gt: ::std::option::Option<f64>,
    /// `gte`: `number (double)`.
    pub gte: ::std::option::Option<f64>,
    /// `lt`: `number (double)`.
    pub lt: ::std::option::Option<f64>,
    /// `lte`: `number (double)`.
    pub lte: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NumericRange "NumericRange" 4 {
    (
        gt: f64 = "gt" 0 with_gt,
        gte: f64 = "gte" 0 with_gte,
        lt: f64 = "lt" 0 with_lt,
        lte: f64 = "lte" 0 with_lte,
    )
});
