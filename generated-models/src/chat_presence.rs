// @generated from the schema "ChatPresence"; changes made here are lost at the next generation

/// The schema `ChatPresence`.
#[repr(C)]
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

crate::runtime::model!(ChatPresence "ChatPresence" 6 {
    (
        source: ::std::string::String = "source" 0 with_source,
        organization_presence: ::std::boxed::Box<crate::OrganizationPresence> = "organizationPresence" 0 with_organization_presence,
        system_presence: crate::runtime::Open<SystemPresence> = "systemPresence" 0 with_system_presence,
        message: ::std::string::String = "message" 0 with_message,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        out_of_office: ::std::boxed::Box<crate::OutOfOffice> = "outOfOffice" 0 with_out_of_office,
    )
});

/// The property `systemPresence` of `ChatPresence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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

crate::runtime::known!(SystemPresence);

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
