// @generated from the schema "CommonRuleBulkUpdateNotificationsRequest"; changes made here are lost at the next generation

use crate::ModifiableRuleProperties;
use crate::runtime::{Extra, Open};

/// The schema `CommonRuleBulkUpdateNotificationsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonRuleBulkUpdateNotificationsRequest {
    /// `ruleIds`: `array of string`, required.
    #[doc(alias = "ruleIds")]
    pub rule_ids: Option<Vec<String>>,
    /// `properties`: `ModifiableRuleProperties`.
    pub properties: Option<Box<ModifiableRuleProperties>>,
    /// `typesToAdd`: array of one of `Sms`, `Device`, `Email` and `Push`.
    #[doc(alias = "typesToAdd")]
    pub types_to_add: Option<Vec<Open<TypesToAdd>>>,
    /// `typesToRemove`: array of one of `Sms`, `Device`, `Email` and `Push`.
    #[doc(alias = "typesToRemove")]
    pub types_to_remove: Option<Vec<Open<TypesToRemove>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonRuleBulkUpdateNotificationsRequest "CommonRuleBulkUpdateNotificationsRequest" 4 {
    (
        rule_ids: Vec<String> = "ruleIds" with_rule_ids required,
        properties: Box<ModifiableRuleProperties> = "properties" with_properties,
        types_to_add: Vec<Open<TypesToAdd>> = "typesToAdd" with_types_to_add,
        types_to_remove: Vec<Open<TypesToRemove>> = "typesToRemove" with_types_to_remove,
    )
});

/// The property `typesToAdd` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[repr(u16)]
#[non_exhaustive]
pub enum TypesToAdd {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::values!(TypesToAdd {
    Sms = "Sms",
    Device = "Device",
    Email = "Email",
    Push = "Push",
});

/// The property `typesToRemove` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[repr(u16)]
#[non_exhaustive]
pub enum TypesToRemove {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::values!(TypesToRemove {
    Sms = "Sms",
    Device = "Device",
    Email = "Email",
    Push = "Push",
});
