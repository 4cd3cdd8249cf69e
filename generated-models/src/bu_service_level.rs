// @generated from the schema "BuServiceLevel"; changes made here are lost at the next generation

/// The schema `BuServiceLevel`.
#[repr(C)]
pub struct BuServiceLevel {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuServiceLevel "BuServiceLevel" 3 {
    (
        include: bool = "include" 1 with_include,
        percent: i32 = "percent" 0 with_percent,
        seconds: i32 = "seconds" 0 with_seconds,
    )
});
