// @generated from the schema "PresenceEventUserPresence"; changes made here are lost at the next generation

use crate::PresenceEventOrganizationPresence;
use crate::runtime::{DateTime, Extra};

/// The schema `PresenceEventUserPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceEventUserPresence {
    /// `source`: `string`.
    pub source: Option<String>,
    /// `presenceDefinition`: `PresenceEventOrganizationPresence`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: Option<Box<PresenceEventOrganizationPresence>>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceEventUserPresence "PresenceEventUserPresence" 5 {
    (
        source: String = "source" with_source,
        presence_definition: Box<PresenceEventOrganizationPresence> = "presenceDefinition" with_presence_definition,
        primary: bool = "primary" with_primary,
        message: String = "message" with_message,
        modified_date: DateTime = "modifiedDate" with_modified_date,
    )
});
