// @generated from the schema "RuleSetDiagnostic"; changes made here are lost at the next generation

/// The schema `RuleSetDiagnostic`.
pub struct RuleSetDiagnostic {
    /// `ruleSet`: `DomainEntityRef`, read-only.
    #[doc(alias = "ruleSet")]
    pub rule_set: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `warnings`: `array of string`, read-only.
    pub warnings: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Warnings>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RuleSetDiagnostic {
    const EMPTY: Self = Self {
        rule_set: ::std::option::Option::None,
        warnings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RuleSetDiagnostic = &<RuleSetDiagnostic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RuleSetDiagnostic",
        empty: E,
        extra: &E.extra,
        properties: &[("ruleSet", "rule_set", 2), ("warnings", "warnings", 2)],
        fields: &[&E.rule_set, &E.warnings],
    }
};

crate::runtime::model!(RuleSetDiagnostic);

crate::runtime::setters!(RuleSetDiagnostic {
    with_rule_set: rule_set: ::std::boxed::Box<crate::DomainEntityRef>,
    with_warnings: warnings: ::std::vec::Vec<crate::runtime::Open<Warnings>>,
});

/// The property `warnings` of `RuleSetDiagnostic`. Known values: `WRAPUP_CODE_NOT_IN_QUEUE`, `CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST`, `NO_DNC_LIST_FOR_APPEND`, `PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warnings {
    WrapupCodeNotInQueue,
    ContactAttributeNotInContactList,
    NoDncListForAppend,
    PhoneConditionsWithMulticolumnPreview,
}

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
