// @generated from the schema "ListWrapperAlternativeShiftBuSettingsGranularity"; changes made here are lost at the next generation

/// The schema `ListWrapperAlternativeShiftBuSettingsGranularity`.
#[repr(C)]
pub struct ListWrapperAlternativeShiftBuSettingsGranularity {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperAlternativeShiftBuSettingsGranularity "ListWrapperAlternativeShiftBuSettingsGranularity" 1 {
    (
        values: ::std::vec::Vec<crate::runtime::Open<Values>> = "values" 0 with_values,
    )
});

/// The property `values` of `ListWrapperAlternativeShiftBuSettingsGranularity`. Known values: `Daily`.
#[non_exhaustive]
pub enum Values {
    Daily,
}

crate::runtime::known!(Values);

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Daily, "Daily")];
}
