// @generated from the schema "OutboundDomain"; changes made here are lost at the next generation

use crate::VerificationResult;
use crate::runtime::{Extra, Open};

/// The schema `OutboundDomain`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundDomain {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `cnameVerificationResult`: `VerificationResult`.
    #[doc(alias = "cnameVerificationResult")]
    pub cname_verification_result: Option<Box<VerificationResult>>,
    /// `dkimVerificationResult`: `VerificationResult`.
    #[doc(alias = "dkimVerificationResult")]
    pub dkim_verification_result: Option<Box<VerificationResult>>,
    /// `senderType`: one of `Unknown`, `EmailDomain` and `MockEmailDomain`.
    #[doc(alias = "senderType")]
    pub sender_type: Option<Open<SenderType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundDomain "OutboundDomain" 6 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        cname_verification_result: Box<VerificationResult> = "cnameVerificationResult" with_cname_verification_result,
        dkim_verification_result: Box<VerificationResult> = "dkimVerificationResult" with_dkim_verification_result,
        sender_type: Open<SenderType> = "senderType" with_sender_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `senderType` of `OutboundDomain`. Known values: `Unknown`, `EmailDomain`, `MockEmailDomain`.
#[repr(u16)]
#[non_exhaustive]
pub enum SenderType {
    Unknown,
    EmailDomain,
    MockEmailDomain,
}

crate::runtime::values!(SenderType {
    Unknown = "Unknown",
    EmailDomain = "EmailDomain",
    MockEmailDomain = "MockEmailDomain",
});
