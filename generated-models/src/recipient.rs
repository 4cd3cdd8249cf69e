// @generated from the schema "Recipient"; changes made here are lost at the next generation

/// The schema `Recipient`.
pub struct Recipient {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flow`: `Flow`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::Flow>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `messengerType`: `string`.
    #[doc(alias = "messengerType")]
    pub messenger_type: ::std::option::Option<crate::runtime::Open<MessengerType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Recipient {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        messenger_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Recipient = &<Recipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Recipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("flow", "flow", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("messengerType", "messenger_type", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.flow,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.messenger_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Recipient);

crate::runtime::setters!(Recipient {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_flow: flow: ::std::boxed::Box<crate::Flow>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::User>,
    with_messenger_type: messenger_type: crate::runtime::Open<MessengerType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `messengerType` of `Recipient`. Known values: `sms`, `facebook`, `twitter`, `whatsapp`, `webmessaging`, `instagram`, `open`, `apple`.
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
