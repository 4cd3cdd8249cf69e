// @generated from the schema "CommonRuleBulkUpdateNotificationsRequest"; changes made here are lost at the next generation

/// The schema `CommonRuleBulkUpdateNotificationsRequest`.
#[repr(C)]
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

crate::runtime::model!(CommonRuleBulkUpdateNotificationsRequest "CommonRuleBulkUpdateNotificationsRequest" 4 {
    (
        rule_ids: ::std::vec::Vec<::std::string::String> = "ruleIds" 1 with_rule_ids,
        properties: ::std::boxed::Box<crate::ModifiableRuleProperties> = "properties" 0 with_properties,
        types_to_add: ::std::vec::Vec<crate::runtime::Open<TypesToAdd>> = "typesToAdd" 0 with_types_to_add,
        types_to_remove: ::std::vec::Vec<crate::runtime::Open<TypesToRemove>> = "typesToRemove" 0 with_types_to_remove,
    )
});

/// The property `typesToAdd` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[non_exhaustive]
pub enum TypesToAdd {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::known!(TypesToAdd);

impl crate::runtime::Enum for TypesToAdd {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}

/// The property `typesToRemove` of `CommonRuleBulkUpdateNotificationsRequest`. Known values: `Sms`, `Device`, `Email`, `Push`.
#[non_exhaustive]
pub enum TypesToRemove {
    Sms,
    Device,
    Email,
    Push,
}

crate::runtime::known!(TypesToRemove);

impl crate::runtime::Enum for TypesToRemove {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "Sms"),
        (Self::Device, "Device"),
        (Self::Email, "Email"),
        (Self::Push, "Push"),
    ];
}
