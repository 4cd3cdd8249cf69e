// @generated from the schema "VoicemailRetentionPolicy"; changes made here are lost at the next generation

/// The schema `VoicemailRetentionPolicy`.
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

impl crate::runtime::Model for VoicemailRetentionPolicy {
    const EMPTY: Self = Self {
        voicemail_retention_policy_type: ::std::option::Option::None,
        number_of_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailRetentionPolicy = &<VoicemailRetentionPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailRetentionPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("voicemailRetentionPolicyType", "voicemail_retention_policy_type", 0),
            ("numberOfDays", "number_of_days", 0),
        ],
        fields: &[&E.voicemail_retention_policy_type, &E.number_of_days],
    }
};

crate::runtime::model!(VoicemailRetentionPolicy);

crate::runtime::setters!(VoicemailRetentionPolicy {
    with_voicemail_retention_policy_type: voicemail_retention_policy_type: crate::runtime::Open<VoicemailRetentionPolicyType>,
    with_number_of_days: number_of_days: i32,
});

/// The property `voicemailRetentionPolicyType` of `VoicemailRetentionPolicy`. Known values: `RETAIN_INDEFINITELY`, `RETAIN_WITH_TTL`, `IMMEDIATE_DELETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoicemailRetentionPolicyType {
    RetainIndefinitely,
    RetainWithTtl,
    ImmediateDelete,
}

impl crate::runtime::Enum for VoicemailRetentionPolicyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RetainIndefinitely, "RETAIN_INDEFINITELY"),
        (Self::RetainWithTtl, "RETAIN_WITH_TTL"),
        (Self::ImmediateDelete, "IMMEDIATE_DELETE"),
    ];
}
