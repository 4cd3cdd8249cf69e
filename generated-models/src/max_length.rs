// @generated from the schema "MaxLength"; changes made here are lost at the next generation

/// The schema `MaxLength`.
#[repr(C)]
pub struct MaxLength {
    /// `min`: `integer (int64)`, required.
    pub min: ::std::option::Option<i64>,
    /// `max`: `integer (int64)`, required.
    pub max: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaxLength "MaxLength" 2 {
    (
        min: i64 = "min" 1 with_min,
        max: i64 = "max" 1 with_max,
    )
});
