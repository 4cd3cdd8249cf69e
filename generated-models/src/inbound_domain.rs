// @generated from the schema "InboundDomain"; changes made here are lost at the next generation

/// The schema `InboundDomain`.
#[repr(C)]
pub struct InboundDomain {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `mxRecordStatus`: `string`.
    #[doc(alias = "mxRecordStatus")]
    pub mx_record_status: ::std::option::Option<crate::runtime::Open<MxRecordStatus>>,
    /// `subDomain`: `boolean`.
    #[doc(alias = "subDomain")]
    pub sub_domain: ::std::option::Option<bool>,
    /// `mailFromSettings`: `MailFromResult`.
    #[doc(alias = "mailFromSettings")]
    pub mail_from_settings: ::std::option::Option<
        ::std::boxed::Box<crate::MailFromResult>,
    >,
    /// `customSMTPServer`: `DomainEntityRef`.
    #[doc(alias = "customSMTPServer")]
    pub custom_smtp_server: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InboundDomain "InboundDomain" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        mx_record_status: crate::runtime::Open<MxRecordStatus> = "mxRecordStatus" 0 with_mx_record_status,
        sub_domain: bool = "subDomain" 0 with_sub_domain,
        mail_from_settings: ::std::boxed::Box<crate::MailFromResult> = "mailFromSettings" 0 with_mail_from_settings,
        custom_smtp_server: ::std::boxed::Box<crate::DomainEntityRef> = "customSMTPServer" 0 with_custom_smtp_server,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `mxRecordStatus` of `InboundDomain`. Known values: `VALID`, `INVALID`, `NOT_AVAILABLE`.
#[non_exhaustive]
pub enum MxRecordStatus {
    Valid,
    Invalid,
    NotAvailable,
}

crate::runtime::known!(MxRecordStatus);

impl crate::runtime::Enum for MxRecordStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Valid, "VALID"),
        (Self::Invalid, "INVALID"),
        (Self::NotAvailable, "NOT_AVAILABLE"),
    ];
}
