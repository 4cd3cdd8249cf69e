// @generated from the schema "EmailOutboundDomainResult"; changes made here are lost at the next generation

/// The schema `EmailOutboundDomainResult`.
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

impl crate::runtime::Model for EmailOutboundDomainResult {
    const EMPTY: Self = Self {
        dns_cname_bounce_record: ::std::option::Option::None,
        dns_txt_sending_record: ::std::option::Option::None,
        domain_name: ::std::option::Option::None,
        sender_status: ::std::option::Option::None,
        sender_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailOutboundDomainResult = &<EmailOutboundDomainResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailOutboundDomainResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dnsCnameBounceRecord", "dns_cname_bounce_record", 0),
            ("dnsTxtSendingRecord", "dns_txt_sending_record", 0),
            ("domainName", "domain_name", 0),
            ("senderStatus", "sender_status", 0),
            ("senderType", "sender_type", 0),
        ],
        fields: &[
            &E.dns_cname_bounce_record,
            &E.dns_txt_sending_record,
            &E.domain_name,
            &E.sender_status,
            &E.sender_type,
        ],
    }
};

crate::runtime::model!(EmailOutboundDomainResult);

crate::runtime::setters!(EmailOutboundDomainResult {
    with_dns_cname_bounce_record: dns_cname_bounce_record: ::std::boxed::Box<crate::DnsRecordEntry>,
    with_dns_txt_sending_record: dns_txt_sending_record: ::std::boxed::Box<crate::DnsRecordEntry>,
    with_domain_name: domain_name: ::std::string::String,
    with_sender_status: sender_status: crate::runtime::Open<SenderStatus>,
    with_sender_type: sender_type: crate::runtime::Open<SenderType>,
});

/// The property `senderStatus` of `EmailOutboundDomainResult`. Known values: `RequestReceived`, `ProvisionRequestSentVendor`, `Provisioned`, `Error`, `Deprovisioned`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SenderStatus {
    RequestReceived,
    ProvisionRequestSentVendor,
    Provisioned,
    Error,
    Deprovisioned,
}

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
