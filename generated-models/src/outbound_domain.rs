// @generated from the schema "OutboundDomain"; changes made here are lost at the next generation

/// The schema `OutboundDomain`.
#[repr(C)]
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

crate::runtime::model!(OutboundDomain "OutboundDomain" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        cname_verification_result: ::std::boxed::Box<crate::VerificationResult> = "cnameVerificationResult" 0 with_cname_verification_result,
        dkim_verification_result: ::std::boxed::Box<crate::VerificationResult> = "dkimVerificationResult" 0 with_dkim_verification_result,
        sender_type: crate::runtime::Open<SenderType> = "senderType" 0 with_sender_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `senderType` of `OutboundDomain`. Known values: `Unknown`, `EmailDomain`, `MockEmailDomain`.
#[non_exhaustive]
pub enum SenderType {
    Unknown,
    EmailDomain,
    MockEmailDomain,
}

crate::runtime::known!(SenderType);

impl crate::runtime::Enum for SenderType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::EmailDomain, "EmailDomain"),
        (Self::MockEmailDomain, "MockEmailDomain"),
    ];
}
