// @generated from the schema "ListWrapperFixedAvailability"; changes made here are lost at the next generation

/// The schema `ListWrapperFixedAvailability`.
#[repr(C)]
pub struct ListWrapperFixedAvailability {
    /// `values`: `array of FixedAvailability`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::FixedAvailability>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperFixedAvailability "ListWrapperFixedAvailability" 1 {
    (
        values: ::std::vec::Vec<crate::FixedAvailability> = "values" 0 with_values,
    )
});
