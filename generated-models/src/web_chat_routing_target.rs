// @generated from the schema "WebChatRoutingTarget"; changes made here are lost at the next generation

/// The schema `WebChatRoutingTarget`.
#[repr(C)]
pub struct WebChatRoutingTarget {
    /// `targetType`: `string`, required.
    #[doc(alias = "targetType")]
    pub target_type: ::std::option::Option<crate::runtime::Open<TargetType>>,
    /// `targetAddress`: `string`, required.
    #[doc(alias = "targetAddress")]
    pub target_address: ::std::option::Option<::std::string::String>,
    /// `skills`: `array of string`.
    pub skills: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int64)`.
    pub priority: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatRoutingTarget "WebChatRoutingTarget" 5 {
    (
        target_type: crate::runtime::Open<TargetType> = "targetType" 1 with_target_type,
        target_address: ::std::string::String = "targetAddress" 1 with_target_address,
        skills: ::std::vec::Vec<::std::string::String> = "skills" 0 with_skills,
        language: ::std::string::String = "language" 0 with_language,
        priority: i64 = "priority" 0 with_priority,
    )
});

/// The property `targetType` of `WebChatRoutingTarget`. Known values: `QUEUE`.
#[non_exhaustive]
pub enum TargetType {
    Queue,
}

crate::runtime::known!(TargetType);

impl crate::runtime::Enum for TargetType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Queue, "QUEUE")];
}
