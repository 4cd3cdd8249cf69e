// @generated from the schema "CommonRuleBulkUpdateNotificationsRequest"; changes made here are lost at the next generation

/// The schema `CommonRuleBulkUpdateNotificationsRequest`.
pub struct CommonRuleBulkUpdateNotificationsRequest {
    /// `ruleIds`: `array of string`, required.
    #[doc(alias = "ruleIds")]
    pub rule_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `properties`: `ModifiableRuleProperties`.
    pub properties: ::std::option::Option<
        ::std::boxed::Box<crate::ModifiableRuleProperties>,
    >,
    /// `typesToAdd`: `array of string`.
    #[doc(alias = "typesToAdd")]
    pub types_to_add: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<TypesToAdd>>,
    >,
    /// `typesToRemove`: `array of string`.
    #[doc(alias = "typesToRemove")]
    pub types_to_remove: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<TypesToRemove>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CommonRuleBulkUpdateNotificationsRequest {
    const EMPTY: Self = Self {
        rule_ids: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        types_to_add: ::std::option::Option::None,
        types_to_remove: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonRuleBulkUpdateNotificationsRequest = &<CommonRuleBulkUpdateNotificationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonRuleBulkUpdateNotificationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("ruleIds", "rule_ids", 1),
            ("properties", "properties", 0),
            ("typesToAdd", "types_to_add", 0),
            ("typesToRemove", "types_to_remove", 0),
        ],
        fields: &[&E.rule_ids, &E.properties, &E.types_to_add, &E.types_to_remove],
    }
};

crate::runtime::model!(CommonRuleBulkUpdateNotificationsRequest);

crate::runtime::setters!(CommonRuleBulkUpdateNotificationsRequest {
    with_rule_ids: rule_ids: ::std::vec::Vec<::std::string::String>,
    with_properties: properties: ::std::boxed::Box<crate::ModifiableRuleProperties>,
    with_types_to_add: types_to_add: ::std::vec::Vec<crate::runtime::Open<TypesToAdd>>,
    with_types_to_remove: types_to_remove: ::std::vec::Vec<crate::runtime::Open<TypesToRemove>>,
});

/// The property `typesToAdd` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypesToAdd {
    Sms,
    Device,
    Email,
    Push,
}

impl crate::runtime::Enum for TypesToAdd {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}

/// The property `typesToRemove` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypesToRemove {
    Sms,
    Device,
    Email,
    Push,
}

impl crate::runtime::Enum for TypesToRemove {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}
