// @generated from the schema "SplittingInformation"; changes made here are lost at the next generation

/// The schema `SplittingInformation`.
#[repr(C)]
pub struct SplittingInformation {
    /// `criteria`: `string`.
    pub criteria: ::std::option::Option<crate::runtime::Open<Criteria>>,
    /// `criteriaValue`: `string`.
    #[doc(alias = "criteriaValue")]
    pub criteria_value: ::std::option::Option<::std::string::String>,
    /// `createRemainderContactList`: `boolean`.
    #[doc(alias = "createRemainderContactList")]
    pub create_remainder_contact_list: ::std::option::Option<bool>,
    /// `useWaterfallRule`: `boolean`.
    #[doc(alias = "useWaterfallRule")]
    pub use_waterfall_rule: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SplittingInformation "SplittingInformation" 4 {
    (
        criteria: crate::runtime::Open<Criteria> = "criteria" 0 with_criteria,
        criteria_value: ::std::string::String = "criteriaValue" 0 with_criteria_value,
        create_remainder_contact_list: bool = "createRemainderContactList" 0 with_create_remainder_contact_list,
        use_waterfall_rule: bool = "useWaterfallRule" 0 with_use_waterfall_rule,
    )
});

/// The property `criteria` of `SplittingInformation`. Known values: `Percentage`, `Quantity`, `Column`, `Custom`.
#[non_exhaustive]
pub enum Criteria {
    Percentage,
    Quantity,
    Column,
    Custom,
}

crate::runtime::known!(Criteria);

impl crate::runtime::Enum for Criteria {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Percentage, "Percentage"),
        (Self::Quantity, "Quantity"),
        (Self::Column, "Column"),
        (Self::Custom, "Custom"),
    ];
}
