// @generated from the schema "MessagingIntegration"; changes made here are lost at the next generation

/// The schema `MessagingIntegration`.
pub struct MessagingIntegration {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `supportedContent`: `SupportedContentReference`.
    #[doc(alias = "supportedContent")]
    pub supported_content: ::std::option::Option<
        ::std::boxed::Box<crate::SupportedContentReference>,
    >,
    /// `messagingSetting`: `MessagingSettingReference`.
    #[doc(alias = "messagingSetting")]
    pub messaging_setting: ::std::option::Option<
        ::std::boxed::Box<crate::MessagingSettingReference>,
    >,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `messengerType`: `string`, required, read-only.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `recipient`: `DomainEntityRef`, read-only.
    pub recipient: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `version`: `integer (int32)`, required, read-only.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingIntegration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        supported_content: ::std::option::Option::None,
        messaging_setting: ::std::option::Option::None,
        status: ::std::option::Option::None,
        messenger_type: ::std::option::Option::None,
        recipient: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingIntegration = &<MessagingIntegration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingIntegration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 3),
            ("name", "name", 3),
            ("supportedContent", "supported_content", 0),
            ("messagingSetting", "messaging_setting", 0),
            ("status", "status", 2),
            ("messengerType", "messenger_type", 3),
            ("recipient", "recipient", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("createdBy", "created_by", 2),
            ("modifiedBy", "modified_by", 2),
            ("version", "version", 3),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.supported_content,
            &E.messaging_setting,
            &E.status,
            &E.messenger_type,
            &E.recipient,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.version,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MessagingIntegration);

crate::runtime::setters!(MessagingIntegration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_supported_content: supported_content: ::std::boxed::Box<crate::SupportedContentReference>,
    with_messaging_setting: messaging_setting: ::std::boxed::Box<crate::MessagingSettingReference>,
    with_status: status: crate::runtime::Open<Status>,
    with_messenger_type: messenger_type: crate::runtime::Open<MessengerType>,
    with_recipient: recipient: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_version: version: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `MessagingIntegration`. Known values: `Active`, `Inactive`, `Error`, `Starting`, `Incomplete`, `Deleting`, `DeletionFailed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Active,
    Inactive,
    Error,
    Starting,
    Incomplete,
    Deleting,
    DeletionFailed,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Starting, "Starting"),
        (Self::Incomplete, "Incomplete"),
        (Self::Deleting, "Deleting"),
        (Self::DeletionFailed, "DeletionFailed"),
        (Self::Failed, "Failed"),
    ];
}

/// The property `messengerType` of `MessagingIntegration`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessengerType {
    Sms,
    Facebook,
    Twitter,
    Whatsapp,
    Webmessaging,
    Instagram,
    Open,
    Apple,
}

impl crate::runtime::Enum for MessengerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Facebook, "facebook"),
        (Self::Twitter, "twitter"),
        (Self::Whatsapp, "whatsapp"),
        (Self::Webmessaging, "webmessaging"),
        (Self::Instagram, "instagram"),
        (Self::Open, "open"),
        (Self::Apple, "apple"),
    ];
}
