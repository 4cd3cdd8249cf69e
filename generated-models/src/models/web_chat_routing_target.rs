// @generated from the schema "WebChatRoutingTarget"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebChatRoutingTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatRoutingTarget {
    /// `targetType`: `QUEUE`, the one known value, required.
    #[doc(alias = "targetType")]
    pub target_type: Option<Open<TargetType>>,
    /// `targetAddress`: `string`, required.
    #[doc(alias = "targetAddress")]
    pub target_address: Option<String>,
    /// `skills`: `array of string`.
    pub skills: Option<Vec<String>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `priority`: `integer (int64)`.
    pub priority: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatRoutingTarget "WebChatRoutingTarget" 5 {
    (
        target_type: Open<TargetType> = "targetType" with_target_type required,
        target_address: String = "targetAddress" with_target_address required,
        skills: Vec<String> = "skills" with_skills,
        language: String = "language" with_language,
        priority: i64 = "priority" with_priority,
    )
});

/// The property `targetType` of `WebChatRoutingTarget`. Known values: `QUEUE`.
#[repr(u16)]
#[non_exhaustive]
pub enum TargetType {
    Queue,
}

crate::runtime::values!(TargetType {
    Queue = "QUEUE",
});
