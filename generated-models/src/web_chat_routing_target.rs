// @generated from the schema "WebChatRoutingTarget"; changes made here are lost at the next generation

/// The schema `WebChatRoutingTarget`.
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

impl crate::runtime::Model for WebChatRoutingTarget {
    const EMPTY: Self = Self {
        target_type: ::std::option::Option::None,
        target_address: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        language: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatRoutingTarget = &<WebChatRoutingTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatRoutingTarget",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("targetType", "target_type", 1),
            ("targetAddress", "target_address", 1),
            ("skills", "skills", 0),
            ("language", "language", 0),
            ("priority", "priority", 0),
        ],
        fields: &[&E.target_type, &E.target_address, &E.skills, &E.language, &E.priority],
    }
};

crate::runtime::model!(WebChatRoutingTarget);

crate::runtime::setters!(WebChatRoutingTarget {
    with_target_type: target_type: crate::runtime::Open<TargetType>,
    with_target_address: target_address: ::std::string::String,
    with_skills: skills: ::std::vec::Vec<::std::string::String>,
    with_language: language: ::std::string::String,
    with_priority: priority: i64,
});

/// The property `targetType` of `WebChatRoutingTarget`. Known values: `QUEUE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetType {
    Queue,
}

impl crate::runtime::Enum for TargetType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Queue, "QUEUE")];
}
