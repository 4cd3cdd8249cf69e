// @generated from the schema "VoicemailRetentionPolicy"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `VoicemailRetentionPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailRetentionPolicy {
    /// `voicemailRetentionPolicyType`: one of `RETAIN_INDEFINITELY`, `RETAIN_WITH_TTL` and `IMMEDIATE_DELETE`.
    #[doc(alias = "voicemailRetentionPolicyType")]
    pub voicemail_retention_policy_type: Option<Open<VoicemailRetentionPolicyType>>,
    /// `numberOfDays`: `integer (int32)`.
    #[doc(alias = "numberOfDays")]
    pub number_of_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailRetentionPolicy "VoicemailRetentionPolicy" 2 {
    (
        voicemail_retention_policy_type: Open<VoicemailRetentionPolicyType> = "voicemailRetentionPolicyType" with_voicemail_retention_policy_type,
        number_of_days: i32 = "numberOfDays" with_number_of_days,
    )
});

/// The property `voicemailRetentionPolicyType` of `VoicemailRetentionPolicy`. Known values: `RETAIN_INDEFINITELY`, `RETAIN_WITH_TTL`, `IMMEDIATE_DELETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum VoicemailRetentionPolicyType {
    RetainIndefinitely,
    RetainWithTtl,
    ImmediateDelete,
}

crate::runtime::values!(VoicemailRetentionPolicyType {
    RetainIndefinitely = "RETAIN_INDEFINITELY",
    RetainWithTtl = "RETAIN_WITH_TTL",
    ImmediateDelete = "IMMEDIATE_DELETE",
});
