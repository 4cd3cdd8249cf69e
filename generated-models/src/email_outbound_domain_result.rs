// @generated from the schema "EmailOutboundDomainResult"; changes made here are lost at the next generation

/// The schema `EmailOutboundDomainResult`.
#[repr(C)]
pub struct EmailOutboundDomainResult {
    /// `dnsCnameBounceRecord`: `DnsRecordEntry`.
    #[doc(alias = "dnsCnameBounceRecord")]
    pub dns_cname_bounce_record: ::std::option::Option<
        ::std::boxed::Box<crate::DnsRecordEntry>,
    >,
    /// `dnsTxtSendingRecord`: `DnsRecordEntry`.
    #[doc(alias = "dnsTxtSendingRecord")]
    pub dns_txt_sending_record: ::std::option::Option<
        ::std::boxed::Box<crate::DnsRecordEntry>,
    >,
    /// `domainName`: `string`.
    #[doc(alias = "domainName")]
    pub domain_name: ::std::option::Option<::std::string::String>,
    /// `senderStatus`: `string`.
    #[doc(alias = "senderStatus")]
    pub sender_status: ::std::option::Option<crate::runtime::Open<SenderStatus>>,
    /// `senderType`: `string`.
    #[doc(alias = "senderType")]
    pub sender_type: ::std::option::Option<crate::runtime::Open<SenderType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailOutboundDomainResult "EmailOutboundDomainResult" 5 {
    (
        dns_cname_bounce_record: ::std::boxed::Box<crate::DnsRecordEntry> = "dnsCnameBounceRecord" 0 with_dns_cname_bounce_record,
        dns_txt_sending_record: ::std::boxed::Box<crate::DnsRecordEntry> = "dnsTxtSendingRecord" 0 with_dns_txt_sending_record,
        domain_name: ::std::string::String = "domainName" 0 with_domain_name,
        sender_status: crate::runtime::Open<SenderStatus> = "senderStatus" 0 with_sender_status,
        sender_type: crate::runtime::Open<SenderType> = "senderType" 0 with_sender_type,
    )
});

/// The property `senderStatus` of `EmailOutboundDomainResult`. Known values: `RequestReceived`, `ProvisionRequestSentVendor`, `Provisioned`, `Error`, `Deprovisioned`.
#[non_exhaustive]
pub enum SenderStatus {
    RequestReceived,
    ProvisionRequestSentVendor,
    Provisioned,
    Error,
    Deprovisioned,
}

crate::runtime::known!(SenderStatus);

impl crate::runtime::Enum for SenderStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::RequestReceived, "RequestReceived"),
        (Self::ProvisionRequestSentVendor, "ProvisionRequestSentVendor"),
        (Self::Provisioned, "Provisioned"),
        (Self::Error, "Error"),
        (Self::Deprovisioned, "Deprovisioned"),
    ];
}

/// The property `senderType` of `EmailOutboundDomainResult`. Known values: `Unknown`, `EmailDomain`, `MockEmailDomain`.
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
