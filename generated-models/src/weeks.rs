// @generated from the schema "Weeks"; changes made here are lost at the next generation

/// The schema `Weeks`.
#[repr(C)]
pub struct Weeks {
    /// `weekOffset`: `integer (int32)`.
    #[doc(alias = "weekOffset")]
    pub week_offset: ::std::option::Option<i32>,
    /// `values`: `array of number (double)`.
    pub values: ::std::option::Option<::std::vec::Vec<f64>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Weeks "Weeks" 2 {
    (
        week_offset: i32 = "weekOffset" 0 with_week_offset,
        values: ::std::vec::Vec<f64> = "values" 0 with_values,
    )
});
