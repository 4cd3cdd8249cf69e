// @generated from the schema "SplittingInformation"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SplittingInformation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SplittingInformation {
    /// `criteria`: one of `Percentage`, `Quantity`, `Column` and `Custom`.
    pub criteria: Option<Open<Criteria>>,
    /// `criteriaValue`: `string`.
    #[doc(alias = "criteriaValue")]
    pub criteria_value: Option<String>,
    /// `createRemainderContactList`: `boolean`.
    #[doc(alias = "createRemainderContactList")]
    pub create_remainder_contact_list: Option<bool>,
    /// `useWaterfallRule`: `boolean`.
    #[doc(alias = "useWaterfallRule")]
    pub use_waterfall_rule: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SplittingInformation "SplittingInformation" 4 {
    (
        criteria: Open<Criteria> = "criteria" with_criteria,
        criteria_value: String = "criteriaValue" with_criteria_value,
        create_remainder_contact_list: bool = "createRemainderContactList" with_create_remainder_contact_list,
        use_waterfall_rule: bool = "useWaterfallRule" with_use_waterfall_rule,
    )
});

/// The property `criteria` of `SplittingInformation`. Known values: `Percentage`, `Quantity`, `Column`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum Criteria {
    Percentage,
    Quantity,
    Column,
    Custom,
}

crate::runtime::values!(Criteria {
    Percentage = "Percentage",
    Quantity = "Quantity",
    Column = "Column",
    Custom = "Custom",
});
