// @generated from the schema "VoicemailRetentionPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailRetentionPolicy`.
#[repr(C)]
pub struct VoicemailRetentionPolicy {
    /// `voicemailRetentionPolicyType`: `string`.
    #[doc(alias = "voicemailRetentionPolicyType")]
    pub voicemail_retention_policy_type: ::std::option::Option<
        crate::runtime::Open<VoicemailRetentionPolicyType>,
    >,
    /// `numberOfDays`: `integer (int32)`.
    #[doc(alias = "numberOfDays")]
    pub number_of_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailRetentionPolicy "VoicemailRetentionPolicy" 2 {
    (
        voicemail_retention_policy_type: crate::runtime::Open<VoicemailRetentionPolicyType> = "voicemailRetentionPolicyType" 0 with_voicemail_retention_policy_type,
        number_of_days: i32 = "numberOfDays" 0 with_number_of_days,
    )
});

/// The property `voicemailRetentionPolicyType` of `VoicemailRetentionPolicy`. Known values: `RETAIN_INDEFINITELY`, `RETAIN_WITH_TTL`, `IMMEDIATE_DELETE`.
#[non_exhaustive]
pub enum VoicemailRetentionPolicyType {
    RetainIndefinitely,
    RetainWithTtl,
    ImmediateDelete,
}

crate::runtime::known!(VoicemailRetentionPolicyType);

impl crate::runtime::Enum for VoicemailRetentionPolicyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RetainIndefinitely, "RETAIN_INDEFINITELY"),
        (Self::RetainWithTtl, "RETAIN_WITH_TTL"),
        (Self::ImmediateDelete, "IMMEDIATE_DELETE"),
    ];
}
