// @generated from the schema "MinLength"; changes made here are lost at the next generation

/// The schema `MinLength`.
#[repr(C)]
pub struct MinLength {
    /// `min`: `integer (int64)`, required.
    pub min: ::std::option::Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MinLength "MinLength" 2 {
    (
        min: i64 = "min" 1 with_min,
        max: i64 = "max" 1 with_max,
    )
});
