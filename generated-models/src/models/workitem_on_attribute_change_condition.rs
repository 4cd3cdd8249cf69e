// @generated from the schema "WorkitemOnAttributeChangeCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemOnAttributeChangeCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnAttributeChangeCondition {
    /// `attribute`: `statusId`, the one known value, required.
    pub attribute: Option<Open<Attribute>>,
    /// `newValue`: `string`, required.
    #[doc(alias = "newValue")]
    pub new_value: Option<String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeCondition "WorkitemOnAttributeChangeCondition" 3 {
    (
        attribute: Open<Attribute> = "attribute" with_attribute required,
        new_value: String = "newValue" with_new_value required,
        old_value: String = "oldValue" with_old_value,
    )
});

/// The property `attribute` of `WorkitemOnAttributeChangeCondition`. Known values: `statusId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Attribute {
    StatusId,
}

crate::runtime::values!(Attribute {
    StatusId = "statusId",
});
