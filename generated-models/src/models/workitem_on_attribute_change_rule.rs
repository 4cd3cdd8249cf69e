// @generated from the schema "WorkitemOnAttributeChangeRule"; changes made here are lost at the next generation

use crate::{WorkitemOnAttributeChangeCondition, WorkitemRuleAction, WorktypeReference};
use crate::runtime::{Extra, Open};

/// The schema `WorkitemOnAttributeChangeRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemOnAttributeChangeRule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `OnCreate`, `OnAttributeChange` and `Date`.
    pub r#type: Option<Open<Type>>,
    /// `action`: `WorkitemRuleAction`.
    pub action: Option<Box<WorkitemRuleAction>>,
    /// `worktype`: `WorktypeReference`.
    pub worktype: Option<Box<WorktypeReference>>,
    /// `condition`: `WorkitemOnAttributeChangeCondition`.
    pub condition: Option<Box<WorkitemOnAttributeChangeCondition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemOnAttributeChangeRule "WorkitemOnAttributeChangeRule" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        action: Box<WorkitemRuleAction> = "action" with_action,
        worktype: Box<WorktypeReference> = "worktype" with_worktype,
        condition: Box<WorkitemOnAttributeChangeCondition> = "condition" with_condition,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `WorkitemOnAttributeChangeRule`. Known values: `OnCreate`, `OnAttributeChange`, `Date`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    OnCreate,
    OnAttributeChange,
    Date,
}

crate::runtime::values!(Type {
    OnCreate = "OnCreate",
    OnAttributeChange = "OnAttributeChange",
    Date = "Date",
});
