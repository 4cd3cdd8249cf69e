// @generated from the schema "DialerRule"; changes made here are lost at the next generation

use crate::{Condition, DialerAction};
use crate::runtime::{Extra, Open};

/// The schema `DialerRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `order`: `integer (int32)`.
    pub order: Option<i32>,
    /// `category`: one of `DIALER_PRECALL` and `DIALER_WRAPUP`, required.
    pub category: Option<Open<Category>>,
    /// `conditions`: `array of Condition`, required.
    pub conditions: Option<Vec<Condition>>,
    /// `actions`: `array of DialerAction`.
    pub actions: Option<Vec<DialerAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerRule "DialerRule" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        order: i32 = "order" with_order,
        category: Open<Category> = "category" with_category required,
        conditions: Vec<Condition> = "conditions" with_conditions required,
        actions: Vec<DialerAction> = "actions" with_actions,
    )
});

/// The property `category` of `DialerRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
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
