// @generated from the schema "FooterTemplate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FooterTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FooterTemplate {
    /// `type`: `Signature`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `applicableResources`: array of `Campaign`, the one known value.
    #[doc(alias = "applicableResources")]
    pub applicable_resources: Option<Vec<Open<ApplicableResources>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FooterTemplate "FooterTemplate" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        applicable_resources: Vec<Open<ApplicableResources>> = "applicableResources" with_applicable_resources,
    )
});

/// The property `type` of `FooterTemplate`. Known values: `Signature`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Signature,
}

crate::runtime::values!(Type {
    Signature = "Signature",
});

/// The property `applicableResources` of `FooterTemplate`. Known values: `Campaign`.
#[repr(u16)]
#[non_exhaustive]
pub enum ApplicableResources {
    Campaign,
}

crate::runtime::values!(ApplicableResources {
    Campaign = "Campaign",
});
