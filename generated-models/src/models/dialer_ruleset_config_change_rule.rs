// @generated from the schema "DialerRulesetConfigChangeRule"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{DialerRulesetConfigChangeAction, DialerRulesetConfigChangeCondition};
use crate::runtime::{Extra, Open};

/// The schema `DialerRulesetConfigChangeRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRulesetConfigChangeRule {
    /// `conditions`: `array of DialerRulesetConfigChangeCondition`.
    pub conditions: Option<Vec<DialerRulesetConfigChangeCondition>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `order`: `integer`.
    pub order: Option<i64>,
    /// `category`: one of `DIALER_PRECALL` and `DIALER_WRAPUP`.
    pub category: Option<Open<Category>>,
    /// `actions`: `array of DialerRulesetConfigChangeAction`.
    pub actions: Option<Vec<DialerRulesetConfigChangeAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeRule "DialerRulesetConfigChangeRule" 7 {
    (
        conditions: Vec<DialerRulesetConfigChangeCondition> = "conditions" with_conditions,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        order: i64 = "order" with_order,
        category: Open<Category> = "category" with_category,
        actions: Vec<DialerRulesetConfigChangeAction> = "actions" with_actions,
    )
});

/// The property `category` of `DialerRulesetConfigChangeRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    DialerPrecall,
    DialerWrapup,
}

crate::runtime::values!(Category {
    DialerPrecall = "DIALER_PRECALL",
    DialerWrapup = "DIALER_WRAPUP",
});
