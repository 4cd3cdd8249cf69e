// @generated from the schema "Signature"; changes made here are lost at the next generation

/// The schema `Signature`.
#[repr(C)]
pub struct Signature {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `cannedResponseId`: `string`.
    #[doc(alias = "cannedResponseId")]
    pub canned_response_id: ::std::option::Option<::std::string::String>,
    /// `alwaysIncluded`: `boolean`.
    #[doc(alias = "alwaysIncluded")]
    pub always_included: ::std::option::Option<bool>,
    /// `inclusionType`: `string`.
    #[doc(alias = "inclusionType")]
    pub inclusion_type: ::std::option::Option<crate::runtime::Open<InclusionType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Signature "Signature" 4 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        canned_response_id: ::std::string::String = "cannedResponseId" 0 with_canned_response_id,
        always_included: bool = "alwaysIncluded" 0 with_always_included,
        inclusion_type: crate::runtime::Open<InclusionType> = "inclusionType" 0 with_inclusion_type,
    )
});

/// The property `inclusionType` of `Signature`. Known values: `Draft`, `Send`, `SendOnce`.
#[non_exhaustive]
pub enum InclusionType {
    Draft,
    Send,
    SendOnce,
}

crate::runtime::known!(InclusionType);

impl crate::runtime::Enum for InclusionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Send, "Send"),
        (Self::SendOnce, "SendOnce"),
    ];
}
