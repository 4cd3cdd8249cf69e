// @generated from the schema "SetWrapperSyncTimeOffProperty"; changes made here are lost at the next generation

/// The schema `SetWrapperSyncTimeOffProperty`.
#[repr(C)]
pub struct SetWrapperSyncTimeOffProperty {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetWrapperSyncTimeOffProperty "SetWrapperSyncTimeOffProperty" 1 {
    (
        values: ::std::vec::Vec<crate::runtime::Open<Values>> = "values" 0 with_values,
    )
});

/// The property `values` of `SetWrapperSyncTimeOffProperty`. Known values: `PayableMinutes`.
#[non_exhaustive]
pub enum Values {
    PayableMinutes,
}

crate::runtime::known!(Values);

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PayableMinutes, "PayableMinutes"),
    ];
}
