// @generated from the schema "ListWrapperShiftStartVariance"; changes made here are lost at the next generation

/// The schema `ListWrapperShiftStartVariance`.
#[repr(C)]
pub struct ListWrapperShiftStartVariance {
    /// `values`: `array of ShiftStartVariance`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::ShiftStartVariance>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperShiftStartVariance "ListWrapperShiftStartVariance" 1 {
    (
        values: ::std::vec::Vec<crate::ShiftStartVariance> = "values" 0 with_values,
    )
});
