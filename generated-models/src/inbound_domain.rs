// @generated from the schema "InboundDomain"; changes made here are lost at the next generation

/// The schema `InboundDomain`.
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

impl crate::runtime::Model for InboundDomain {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        mx_record_status: ::std::option::Option::None,
        sub_domain: ::std::option::Option::None,
        mail_from_settings: ::std::option::Option::None,
        custom_smtp_server: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InboundDomain = &<InboundDomain as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InboundDomain",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("mxRecordStatus", "mx_record_status", 0),
            ("subDomain", "sub_domain", 0),
            ("mailFromSettings", "mail_from_settings", 0),
            ("customSMTPServer", "custom_smtp_server", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.mx_record_status,
            &E.sub_domain,
            &E.mail_from_settings,
            &E.custom_smtp_server,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(InboundDomain);

crate::runtime::setters!(InboundDomain {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_mx_record_status: mx_record_status: crate::runtime::Open<MxRecordStatus>,
    with_sub_domain: sub_domain: bool,
    with_mail_from_settings: mail_from_settings: ::std::boxed::Box<crate::MailFromResult>,
    with_custom_smtp_server: custom_smtp_server: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `mxRecordStatus` of `InboundDomain`. Known values: `VALID`, `INVALID`, `NOT_AVAILABLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MxRecordStatus {
    Valid,
    Invalid,
    NotAvailable,
}

impl crate::runtime::Enum for MxRecordStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Valid, "VALID"),
        (Self::Invalid, "INVALID"),
        (Self::NotAvailable, "NOT_AVAILABLE"),
    ];
}
