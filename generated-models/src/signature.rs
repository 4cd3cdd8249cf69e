// @generated from the schema "Signature"; changes made here are lost at the next generation

/// The schema `Signature`.
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

impl crate::runtime::Model for Signature {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        canned_response_id: ::std::option::Option::None,
        always_included: ::std::option::Option::None,
        inclusion_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Signature = &<Signature as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Signature",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 0),
            ("cannedResponseId", "canned_response_id", 0),
            ("alwaysIncluded", "always_included", 0),
            ("inclusionType", "inclusion_type", 0),
        ],
        fields: &[
            &E.enabled,
            &E.canned_response_id,
            &E.always_included,
            &E.inclusion_type,
        ],
    }
};

crate::runtime::model!(Signature);

crate::runtime::setters!(Signature {
    with_enabled: enabled: bool,
    with_canned_response_id: canned_response_id: ::std::string::String,
    with_always_included: always_included: bool,
    with_inclusion_type: inclusion_type: crate::runtime::Open<InclusionType>,
});

/// The property `inclusionType` of `Signature`. Known values: `Draft`, `Send`, `SendOnce`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InclusionType {
    Draft,
    Send,
    SendOnce,
}

impl crate::runtime::Enum for InclusionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Draft, "Draft"),
        (Self::Send, "Send"),
        (Self::SendOnce, "SendOnce"),
    ];
}
