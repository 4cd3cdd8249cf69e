// @generated from the schema "VisibilityCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `VisibilityCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VisibilityCondition {
    /// `combiningOperation`: one of `AND` and `OR`.
    #[doc(alias = "combiningOperation")]
    pub combining_operation: Option<Open<CombiningOperation>>,
    /// `predicates`: `array of object`.
    pub predicates: Option<Vec<serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VisibilityCondition "VisibilityCondition" 2 {
    (
        combining_operation: Open<CombiningOperation> = "combiningOperation" with_combining_operation,
        predicates: Vec<serde_json::Value> = "predicates" with_predicates,
    )
});

/// The property `combiningOperation` of `VisibilityCondition`. Known values: `AND`, `OR`.
#[repr(u16)]
#[non_exhaustive]
pub enum CombiningOperation {
    And,
    Or,
}

crate::runtime::values!(CombiningOperation {
    And = "AND",
    Or = "OR",
});
