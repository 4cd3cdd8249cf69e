// @generated from the schema "OrganizationPresenceDefinition"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `OrganizationPresenceDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrganizationPresenceDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `System` and `User`.
    pub r#type: Option<Open<Type>>,
    /// `languageLabels`: `map of string`, required.
    #[doc(alias = "languageLabels")]
    pub language_labels: Option<BTreeMap<String, String>>,
    /// `systemPresence`: one of `Available`, `Away`, `Busy`, `Offline` and 6 more.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<Open<SystemPresence>>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `deactivated`: `boolean`.
    pub deactivated: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrganizationPresenceDefinition "OrganizationPresenceDefinition" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        language_labels: BTreeMap<String, String> = "languageLabels" with_language_labels required,
        system_presence: Open<SystemPresence> = "systemPresence" with_system_presence,
        division_id: String = "divisionId" with_division_id,
        deactivated: bool = "deactivated" with_deactivated,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `OrganizationPresenceDefinition`. Known values: `System`, `User`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    System,
    User,
}

crate::runtime::values!(Type {
    System = "System",
    User = "User",
});

/// The property `systemPresence` of `OrganizationPresenceDefinition`. Known values: `Available`, `Away`, `Busy`, `Offline`, `Idle`, `OnQueue`, `Meal`, `Training`, `Meeting`, `Break`.
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
