// @generated from the schema "EmailOutboundDomainResult"; changes made here are lost at the next generation

use crate::DnsRecordEntry;
use crate::runtime::{Extra, Open};

/// The schema `EmailOutboundDomainResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailOutboundDomainResult {
    /// `dnsCnameBounceRecord`: `DnsRecordEntry`.
    #[doc(alias = "dnsCnameBounceRecord")]
    pub dns_cname_bounce_record: Option<Box<DnsRecordEntry>>,
    /// `dnsTxtSendingRecord`: `DnsRecordEntry`.
    #[doc(alias = "dnsTxtSendingRecord")]
    pub dns_txt_sending_record: Option<Box<DnsRecordEntry>>,
    /// `domainName`: `string`.
    #[doc(alias = "domainName")]
    pub domain_name: Option<String>,
    /// `senderStatus`: one of `RequestReceived`, `ProvisionRequestSentVendor`, `Provisioned`, `Error` and `Deprovisioned`.
    #[doc(alias = "senderStatus")]
    pub sender_status: Option<Open<SenderStatus>>,
    /// `senderType`: one of `Unknown`, `EmailDomain` and `MockEmailDomain`.
    #[doc(alias = "senderType")]
    pub sender_type: Option<Open<SenderType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailOutboundDomainResult "EmailOutboundDomainResult" 5 {
    (
        dns_cname_bounce_record: Box<DnsRecordEntry> = "dnsCnameBounceRecord" with_dns_cname_bounce_record,
        dns_txt_sending_record: Box<DnsRecordEntry> = "dnsTxtSendingRecord" with_dns_txt_sending_record,
        domain_name: String = "domainName" with_domain_name,
        sender_status: Open<SenderStatus> = "senderStatus" with_sender_status,
        sender_type: Open<SenderType> = "senderType" with_sender_type,
    )
});

/// The property `senderStatus` of `EmailOutboundDomainResult`. Known values: `RequestReceived`, `ProvisionRequestSentVendor`, `Provisioned`, `Error`, `Deprovisioned`.
#[repr(u16)]
#[non_exhaustive]
pub enum SenderStatus {
    RequestReceived,
    ProvisionRequestSentVendor,
    Provisioned,
    Error,
    Deprovisioned,
}

crate::runtime::values!(SenderStatus {
    RequestReceived = "RequestReceived",
    ProvisionRequestSentVendor = "ProvisionRequestSentVendor",
    Provisioned = "Provisioned",
    Error = "Error",
    Deprovisioned = "Deprovisioned",
});

/// The property `senderType` of `EmailOutboundDomainResult`. Known values: `Unknown`, `EmailDomain`, `MockEmailDomain`.
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
