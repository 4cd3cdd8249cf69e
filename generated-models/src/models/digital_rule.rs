// @generated from the schema "DigitalRule"; changes made here are lost at the next generation

use crate::{DigitalAction, DigitalCondition};
use crate::runtime::{Extra, Open};

/// The schema `DigitalRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DigitalRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `order`: `integer (int32)`, required.
    pub order: Option<i32>,
    /// `category`: one of `PreContact` and `PostContact`, required.
    pub category: Option<Open<Category>>,
    /// `conditions`: `array of DigitalCondition`, required.
    pub conditions: Option<Vec<DigitalCondition>>,
    /// `actions`: `array of DigitalAction`, required.
    pub actions: Option<Vec<DigitalAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DigitalRule "DigitalRule" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        order: i32 = "order" with_order required,
        category: Open<Category> = "category" with_category required,
        conditions: Vec<DigitalCondition> = "conditions" with_conditions required,
        actions: Vec<DigitalAction> = "actions" with_actions required,
    )
});

/// The property `category` of `DigitalRule`. Known values: `PreContact`, `PostContact`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    PreContact,
    PostContact,
}

crate::runtime::values!(Category {
    PreContact = "PreContact",
    PostContact = "PostContact",
});
