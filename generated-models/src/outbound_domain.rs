// @generated from the schema "OutboundDomain"; changes made here are lost at the next generation

/// The schema `OutboundDomain`.
pub struct OutboundDomain {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `cnameVerificationResult`: `VerificationResult`.
    #[doc(alias = "cnameVerificationResult")]
    pub cname_verification_result: ::std::option::Option<
        ::std::boxed::Box<crate::VerificationResult>,
    >,
    /// `dkimVerificationResult`: `VerificationResult`.
    #[doc(alias = "dkimVerificationResult")]
    pub dkim_verification_result: ::std::option::Option<
        ::std::boxed::Box<crate::VerificationResult>,
    >,
    /// `senderType`: `string`.
    #[doc(alias = "senderType")]
    pub sender_type: ::std::option::Option<crate::runtime::Open<SenderType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutboundDomain {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        cname_verification_result: ::std::option::Option::None,
        dkim_verification_result: ::std::option::Option::None,
        sender_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundDomain = &<OutboundDomain as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundDomain",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("cnameVerificationResult", "cname_verification_result", 0),
            ("dkimVerificationResult", "dkim_verification_result", 0),
            ("senderType", "sender_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.cname_verification_result,
            &E.dkim_verification_result,
            &E.sender_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OutboundDomain);

crate::runtime::setters!(OutboundDomain {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_cname_verification_result: cname_verification_result: ::std::boxed::Box<crate::VerificationResult>,
    with_dkim_verification_result: dkim_verification_result: ::std::boxed::Box<crate::VerificationResult>,
    with_sender_type: sender_type: crate::runtime::Open<SenderType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `senderType` of `OutboundDomain`. Known values: `Unknown`, `EmailDomain`, `MockEmailDomain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SenderType {
    Unknown,
    EmailDomain,
    MockEmailDomain,
}

impl crate::runtime::Enum for SenderType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::EmailDomain, "EmailDomain"),
        (Self::MockEmailDomain, "MockEmailDomain"),
    ];
}
