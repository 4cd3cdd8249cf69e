// @generated from the schema "ChatPresence"; changes made here are lost at the next generation

/// The schema `ChatPresence`.
pub struct ChatPresence {
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `organizationPresence`: `OrganizationPresence`.
    #[doc(alias = "organizationPresence")]
    pub organization_presence: ::std::option::Option<
        ::std::boxed::Box<crate::OrganizationPresence>,
    >,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: ::std::option::Option<crate::runtime::Open<SystemPresence>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `outOfOffice`: `OutOfOffice`.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: ::std::option::Option<::std::boxed::Box<crate::OutOfOffice>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatPresence {
    const EMPTY: Self = Self {
        source: ::std::option::Option::None,
        organization_presence: ::std::option::Option::None,
        system_presence: ::std::option::Option::None,
        message: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        out_of_office: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatPresence = &<ChatPresence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatPresence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("source", "source", 0),
            ("organizationPresence", "organization_presence", 0),
            ("systemPresence", "system_presence", 0),
            ("message", "message", 0),
            ("dateModified", "date_modified", 0),
            ("outOfOffice", "out_of_office", 0),
        ],
        fields: &[
            &E.source,
            &E.organization_presence,
            &E.system_presence,
            &E.message,
            &E.date_modified,
            &E.out_of_office,
        ],
    }
};

crate::runtime::model!(ChatPresence);

crate::runtime::setters!(ChatPresence {
    with_source: source: ::std::string::String,
    with_organization_presence: organization_presence: ::std::boxed::Box<crate::OrganizationPresence>,
    with_system_presence: system_presence: crate::runtime::Open<SystemPresence>,
    with_message: message: ::std::string::String,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_out_of_office: out_of_office: ::std::boxed::Box<crate::OutOfOffice>,
});

/// The property `systemPresence` of `ChatPresence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemPresence {
    Available,
    Away,
    Busy,
    Offline,
    Idle,
    OnQueue,
    Meal,
    Training,
    Meeting,
    Break,
}

impl crate::runtime::Enum for SystemPresence {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Away, "Away"),
        (Self::Busy, "Busy"),
        (Self::Offline, "Offline"),
        (Self::Idle, "Idle"),
        (Self::OnQueue, "OnQueue"),
        (Self::Meal, "Meal"),
        (Self::Training, "Training"),
        (Self::Meeting, "Meeting"),
        (Self::Break, "Break"),
    ];
}
