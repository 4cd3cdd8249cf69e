// @generated from the schema "ListWrapperAgentWorkPlanField"; changes made here are lost at the next generation

/// The schema `ListWrapperAgentWorkPlanField`.
#[repr(C)]
pub struct ListWrapperAgentWorkPlanField {
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Values>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ListWrapperAgentWorkPlanField "ListWrapperAgentWorkPlanField" 1 {
    (
        values: ::std::vec::Vec<crate::runtime::Open<Values>> = "values" 0 with_values,
    )
});

/// The property `values` of `ListWrapperAgentWorkPlanField`. Known values: `Name`, `PaidHours`.
#[non_exhaustive]
pub enum Values {
    Name,
    PaidHours,
}

crate::runtime::known!(Values);

impl crate::runtime::Enum for Values {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::PaidHours, "PaidHours"),
    ];
}
