// @generated from the schema "RuleSetDiagnostic"; changes made here are lost at the next generation

/// The schema `RuleSetDiagnostic`.
#[repr(C)]
pub struct RuleSetDiagnostic {
    /// `ruleSet`: `DomainEntityRef`, read-only.
    #[doc(alias = "ruleSet")]
    pub rule_set: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `warnings`: `array of string`, read-only.
    pub warnings: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Warnings>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RuleSetDiagnostic "RuleSetDiagnostic" 2 {
    (
        rule_set: ::std::boxed::Box<crate::DomainEntityRef> = "ruleSet" 2 with_rule_set,
        warnings: ::std::vec::Vec<crate::runtime::Open<Warnings>> = "warnings" 2 with_warnings,
    )
});

/// The property `warnings` of `RuleSetDiagnostic`. Known values: `WRAPUP_CODE_NOT_IN_QUEUE`, `CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST`, `NO_DNC_LIST_FOR_APPEND`, `PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW`.
#[non_exhaustive]
pub enum Warnings {
    WrapupCodeNotInQueue,
    ContactAttributeNotInContactList,
    NoDncListForAppend,
    PhoneConditionsWithMulticolumnPreview,
}

crate::runtime::known!(Warnings);

impl crate::runtime::Enum for Warnings {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::WrapupCodeNotInQueue, "WRAPUP_CODE_NOT_IN_QUEUE"),
        (
            Self::ContactAttributeNotInContactList,
            "CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST",
        ),
        (Self::NoDncListForAppend, "NO_DNC_LIST_FOR_APPEND"),
        (
            Self::PhoneConditionsWithMulticolumnPreview,
            "PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW",
        ),
    ];
}
