// @generated from the schema "BuAbandonRate"; changes made here are lost at the next generation

/// The schema `BuAbandonRate`.
#[repr(C)]
pub struct BuAbandonRate {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `percent`: `integer (int32)`.
    pub percent: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAbandonRate "BuAbandonRate" 2 {
    (
        include: bool = "include" 1 with_include,
        percent: i32 = "percent" 0 with_percent,
    )
});
