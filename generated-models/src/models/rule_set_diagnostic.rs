// @generated from the schema "RuleSetDiagnostic"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `RuleSetDiagnostic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RuleSetDiagnostic {
    /// `ruleSet`: `DomainEntityRef`, read-only.
    #[doc(alias = "ruleSet")]
    pub rule_set: Option<Box<DomainEntityRef>>,
    /// `warnings`: array of one of `WRAPUP_CODE_NOT_IN_QUEUE`, `CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST`, `NO_DNC_LIST_FOR_APPEND` and `PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW`, read-only.
    pub warnings: Option<Vec<Open<Warnings>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RuleSetDiagnostic "RuleSetDiagnostic" 2 {
    (
        rule_set: Box<DomainEntityRef> = "ruleSet" with_rule_set read_only,
        warnings: Vec<Open<Warnings>> = "warnings" with_warnings read_only,
    )
});

/// The property `warnings` of `RuleSetDiagnostic`. Known values: `WRAPUP_CODE_NOT_IN_QUEUE`, `CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST`, `NO_DNC_LIST_FOR_APPEND`, `PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW`.
#[repr(u16)]
#[non_exhaustive]
pub enum Warnings {
    WrapupCodeNotInQueue,
    ContactAttributeNotInContactList,
    NoDncListForAppend,
    PhoneConditionsWithMulticolumnPreview,
}

crate::runtime::values!(Warnings {
    WrapupCodeNotInQueue = "WRAPUP_CODE_NOT_IN_QUEUE",
    ContactAttributeNotInContactList = "CONTACT_ATTRIBUTE_NOT_IN_CONTACT_LIST",
    NoDncListForAppend = "NO_DNC_LIST_FOR_APPEND",
    PhoneConditionsWithMulticolumnPreview = "PHONE_CONDITIONS_WITH_MULTICOLUMN_PREVIEW",
});
