// @generated from the schema "ShrinkageOverrides"; changes made here are lost at the next generation

/// The schema `ShrinkageOverrides`.
#[repr(C)]
pub struct ShrinkageOverrides {
    /// `clear`: `boolean`.
    pub clear: ::std::option::Option<bool>,
    /// `values`: `array of ShrinkageOverride`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::ShrinkageOverride>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShrinkageOverrides "ShrinkageOverrides" 2 {
    (
        clear: bool = "clear" 0 with_clear,
        values: ::std::vec::Vec<crate::ShrinkageOverride> = "values" 0 with_values,
    )
});
