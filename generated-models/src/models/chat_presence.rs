// @generated from the schema "ChatPresence"; changes made here are lost at the next generation

use crate::{OrganizationPresence, OutOfOffice};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ChatPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatPresence {
    /// `source`: `string`.
    pub source: Option<String>,
    /// `organizationPresence`: `OrganizationPresence`.
    #[doc(alias = "organizationPresence")]
    pub organization_presence: Option<Box<OrganizationPresence>>,
    /// `systemPresence`: one of `Available`, `Away`, `Busy`, `Offline` and 6 more.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<Open<SystemPresence>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `outOfOffice`: `OutOfOffice`.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: Option<Box<OutOfOffice>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatPresence "ChatPresence" 6 {
    (
        source: String = "source" with_source,
        organization_presence: Box<OrganizationPresence> = "organizationPresence" with_organization_presence,
        system_presence: Open<SystemPresence> = "systemPresence" with_system_presence,
        message: String = "message" with_message,
        date_modified: DateTime = "dateModified" with_date_modified,
        out_of_office: Box<OutOfOffice> = "outOfOffice" with_out_of_office,
    )
});

/// The property `systemPresence` of `ChatPresence`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
#[repr(u16)]
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

crate::runtime::values!(SystemPresence {
    Available = "Available",
    Away = "Away",
    Busy = "Busy",
    Offline = "Offline",
    Idle = "Idle",
    OnQueue = "OnQueue",
    Meal = "Meal",
    Training = "Training",
    Meeting = "Meeting",
    Break = "Break",
});
